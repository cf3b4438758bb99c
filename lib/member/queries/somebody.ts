import { eq } from 'drizzle-orm';
import { member } from '@/db/schema/member';
import type { Work } from '@/lib/platform/transact';

/** Whether an account still stands for a person. One that is being united with another waits here for the outcome, so that one person does not end with two of what everybody has once. */
export async function isSomebody({ tx }: Work, memberId: number): Promise<boolean> {
  const [row] = await tx.select({ into: member.unitedIntoId }).from(member).where(eq(member.id, memberId)).for('share');
  return row?.into === null;
}
