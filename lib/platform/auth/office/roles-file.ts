import { readFileSync } from 'node:fs';
import { z } from 'zod';

const name = z.string().min(1).max(200);
/** A dong, department or institution by its slug or code, or whatever a claim of the person says. */
const place = z.union([name, z.strictObject({ claim: name })]).optional();

const rule = z
  .strictObject({
    /** Claims that all have to have one of these values. */
    when: z.record(name, z.union([name, z.array(name).min(1)])).refine((when) => Object.keys(when).length > 0, {
      error: 'names no claim: it would let everybody in',
    }),
    role: z.enum(['dong_officer', 'department_officer', 'institution_officer', 'planner', 'mayor', 'admin']),
    dong: place,
    department: place,
    institution: place,
    head: z.boolean().default(false),
  })
  .refine((r) => (r.role === 'dong_officer') === (r.dong !== undefined), { error: 'dong belongs to dong_officer' })
  .refine((r) => (r.role === 'department_officer') === (r.department !== undefined), {
    error: 'department belongs to department_officer',
  })
  .refine((r) => (r.role === 'institution_officer') === (r.institution !== undefined), {
    error: 'institution belongs to institution_officer',
  });

const rolesFile = z.strictObject({
  /** The claim that holds the staff number, by which somebody on the list of staff is known at the first sign-in. */
  identity: name.default('sub'),
  /** The claim that holds the name people read. */
  name: name.default('name'),
  /** Whether somebody who is not on the list of staff, but whose claims mean a role, is put on it. */
  newPeople: z.enum(['refuse', 'add']).default('refuse'),
  /** Values of `acr` and `amr` by which the provider says that there was a second factor. */
  secondFactor: z
    .strictObject({ acr: z.array(name).default([]), amr: z.array(name).default([]) })
    .default({ acr: [], amr: [] }),
  rules: z.array(rule).default([]),
});

export type RolesFile = z.output<typeof rolesFile>;
export type Claims = Readonly<Record<string, unknown>>;

/** A role that somebody's claims mean; the place still as the provider calls it. */
export interface ClaimedRole {
  role: RolesFile['rules'][number]['role'];
  place: string | null;
  isHead: boolean;
}

/** Checks what a roles file says. Throws with every fault and where it is. */
export function parseRoles(text: string): RolesFile {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new Error(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = rolesFile.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new Error(`cannot be used:\n${lines.join('\n')}`);
}

/** Reads OIDC_ROLES_FILE. Throws with what is wrong: without it nobody could be let in rightly. */
export function readRoles(path: string): RolesFile {
  try {
    return parseRoles(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`OIDC_ROLES_FILE ${path} ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The values of a claim as text; a dotted name also goes into objects (`realm_access.roles`). */
export function valuesOf(claims: Claims, claim: string): string[] {
  const found = Object.hasOwn(claims, claim) ? claims[claim] : claim.split('.').reduce<unknown>(inside, claims);
  const list = Array.isArray(found) ? found : [found];
  return list.flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** The roles that a person's claims mean by the rules of the file. */
export function rolesIn(file: RolesFile, claims: Claims): ClaimedRole[] {
  return file.rules.filter((r) => fits(r.when, claims)).flatMap((r) => placesOf(r, claims).map((at) => claimed(r, at)));
}

const claimed = (r: RolesFile['rules'][number], at: string | null): ClaimedRole => ({
  role: r.role,
  place: at,
  isHead: r.head,
});

const fits = (when: Record<string, string | string[]>, claims: Claims): boolean =>
  Object.entries(when).every(([claim, wanted]) =>
    valuesOf(claims, claim).some((value) => [wanted].flat().includes(value)),
  );

function placesOf({ dong, department, institution }: RolesFile['rules'][number], claims: Claims): (string | null)[] {
  const at = dong ?? department ?? institution;
  if (at === undefined) return [null];
  return typeof at === 'string' ? [at] : valuesOf(claims, at.claim);
}

/** Whether the provider says that there was a second factor, in a way that the file accepts. */
export function hadSecondFactor({ secondFactor }: RolesFile, claims: Claims): boolean {
  return (
    valuesOf(claims, 'acr').some((value) => secondFactor.acr.includes(value)) ||
    valuesOf(claims, 'amr').some((value) => secondFactor.amr.includes(value))
  );
}
