import { z } from 'zod';
import { line, optionalParagraph, paragraph } from '@/lib/format/text';
import { type Assignment, deskName } from '@/lib/platform/actor';
import { isOfficeDay } from '@/lib/platform/calendar/day';

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const day = z.string('required').refine(isOfficeDay, 'not_a_date');
/** A last day that may be left open. */
const openDay = z
  .union([z.literal(''), day])
  .nullish()
  .transform((text) => text || null);

/** A staff number as offices give them: nothing that a spreadsheet would run. */
export const staffNo = z
  .string('required')
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/u, 'staff_no');

/** A person's name: letters, blanks and the marks between them; so never a formula either. */
export const personName = line(40).pipe(z.string().regex(/^\p{L}[\p{L}\p{M} ·.'’-]*$/u, 'person_name'));

/** What somebody can be put in charge of: `dong:2914059000`, `department:3`, `institution:5`, `planner`, `mayor`, `admin`. */
export const chargeField = z
  .string('required')
  .regex(/^(?:dong:\d{10}|department:\d{1,9}|institution:\d{1,9}|planner|mayor|admin)$/u, 'choose_one');

export const addOfficerSchema = z.object({ name: personName, staffNo });

export const assignSchema = z.object({
  member: id,
  charge: chargeField,
  from: day,
  lastDay: openDay,
  head: z.literal('on').optional(),
  reason: paragraph(500, 2),
});

/** `seen` is what the page showed: what has changed since is not changed blindly. */
const seen = z.string().max(60);
export const endSchema = z.object({ assignment: id, seen, lastDay: openDay, reason: paragraph(500, 2) });
export const headSchema = z.object({ assignment: id, seen, reason: paragraph(500, 2) });

export const decideGrantSchema = z.object({
  grant: id,
  verdict: z.enum(['granted', 'refused', 'withdrawn']),
  reason: optionalParagraph(500),
});

export const deputySchema = z.object({ member: id, deputy: id, from: day, lastDay: day });
export const endDeputySchema = z.object({ deputy: id });

export const endSessionSchema = z.object({
  member: id,
  /** One session by its handle; all of them when absent. */
  session: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  reason: paragraph(500, 2),
});

export const resetFactorSchema = z.object({ member: id, reason: paragraph(500, 2) });

export const previewSchema = z.object({
  file: z.array(z.instanceof(File)).min(1).max(1),
  mode: z.enum(['part', 'whole']),
});
export const applySchema = z.object({ import: id });

export type StaffRole = Assignment['role'];
/** A charge as it is kept. */
export interface Charge {
  role: StaffRole;
  dongCode: string | null;
  departmentId: number | null;
  institutionId: number | null;
}

const nowhere = { dongCode: null, departmentId: null, institutionId: null };

/** Reads `chargeField`. */
export function chargeOf(value: string): Charge {
  const [kind = '', place = ''] = value.split(':');
  if (kind === 'dong') return { ...nowhere, role: 'dong_officer', dongCode: place };
  if (kind === 'department') return { ...nowhere, role: 'department_officer', departmentId: Number(place) };
  if (kind === 'institution') return { ...nowhere, role: 'institution_officer', institutionId: Number(place) };
  return { ...nowhere, role: kind as StaffRole };
}

/** Writes `chargeField`. */
export const chargeValue = (charge: Charge): string => deskName(charge);
