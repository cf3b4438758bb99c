import { and, eq, inArray } from 'drizzle-orm';
import { complaint } from '@/db/schema/complaint';
import type { Work } from '@/lib/platform/transact';

/** Gives the cases of one account to another; answers which. */
export async function handOverComplaints(work: Work, from: number, to: number): Promise<number[]> {
  const rows = await work.tx
    .update(complaint)
    .set({ authorId: to })
    .where(eq(complaint.authorId, from))
    .returning({ id: complaint.id });
  return rows.map((row) => row.id);
}

export async function handBackComplaints(work: Work, ids: readonly number[], from: number, to: number): Promise<void> {
  if (ids.length === 0) return;
  await work.tx
    .update(complaint)
    .set({ authorId: from })
    .where(and(inArray(complaint.id, [...ids]), eq(complaint.authorId, to)));
}
