import { and, eq } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { draft } from '@/db/schema/subject';
import type { FormValues } from './form-state';

type DraftKind = typeof draft.$inferSelect.kind;

const most = 40_000;

/** What a person has begun to write on a form, as it was typed; null when nothing is kept. */
export async function getDraft(
  memberId: number,
  kind: DraftKind,
): Promise<{ values: FormValues; updatedAt: Date } | null> {
  const [row] = await db
    .select({ values: draft.values, updatedAt: draft.updatedAt })
    .from(draft)
    .where(and(eq(draft.memberId, memberId), eq(draft.kind, kind)));
  return row ?? null;
}

/**
 * Keeps what is typed, in place of what was kept before. Only the named fields: hidden ones, files and anything longer than a form can be stay
 * out. Typed text is kept as it is, except characters that PostgreSQL cannot store. Answers whether it was kept.
 */
export async function saveDraft(
  on: Pick<Tx, 'insert'>,
  memberId: number,
  kind: DraftKind,
  typed: Record<string, FormValues[string] | null | undefined>,
  fields: readonly string[],
  now: Date,
): Promise<boolean> {
  const values = Object.fromEntries(
    fields.flatMap((name) => {
      const value = typed[name];
      if (value == null || value === '') return [];
      return [[name, Array.isArray(value) ? value.map(storable) : storable(value)]];
    }),
  );
  if (JSON.stringify(values).length > most) return false;
  await on
    .insert(draft)
    .values({ memberId, kind, values, updatedAt: now })
    .onConflictDoUpdate({ target: [draft.memberId, draft.kind], set: { values, updatedAt: now } });
  return true;
}

/** Forgets a draft: after it was submitted, or when its writer says so. Without `kind` all of a person's, at sign-out. */
export async function wipeDraft(on: Pick<Tx, 'delete'>, memberId: number, kind?: DraftKind): Promise<void> {
  const mine = eq(draft.memberId, memberId);
  await on.delete(draft).where(kind ? and(mine, eq(draft.kind, kind)) : mine);
}

const storable = (text: string): string => text.replace(/[\p{Cs}\0]/gu, '');
