import { and, eq } from 'drizzle-orm';
import { member } from '@/db/schema/member';
import type { Work } from '@/lib/platform/transact';

/** A person who works for the office. What they are in charge of is written by `staff`. */
export async function createOfficer({ tx, now }: Work, name: string): Promise<number> {
  const [row] = await tx.insert(member).values({ kind: 'officer', name, createdAt: now }).returning({ id: member.id });
  if (!row) throw new Error('an officer was not written');
  return row.id;
}

/** The name an officer signs with. */
export async function renameOfficer({ tx }: Work, memberId: number, name: string): Promise<void> {
  await tx
    .update(member)
    .set({ name })
    .where(and(eq(member.id, memberId), eq(member.kind, 'officer')));
}
