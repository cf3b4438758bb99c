import { and, eq, inArray, sql } from 'drizzle-orm';
import { researchMember } from '@/db/schema/research';
import type { Work } from '@/lib/platform/transact';

/**
 * Gives the places in teams of one account to another; answers which. A team in which both are keeps them as they are, and nobody comes to lead two teams of a
 * call by it.
 */
export async function handOverTeams(work: Work, from: number, to: number): Promise<number[]> {
  const rows = await work.tx
    .update(researchMember)
    .set({ memberId: to })
    .where(
      and(
        eq(researchMember.memberId, from),
        sql`not exists (select from research_member other where other.member_id = ${to} and other.left_at is null and (other.team_id = ${researchMember.teamId}
          or (other.call_id = ${researchMember.callId} and other.role = 'lead' and ${researchMember.role} = 'lead')))`,
      ),
    )
    .returning({ id: researchMember.id });
  return rows.map((row) => row.id);
}

export async function handBackTeams(work: Work, ids: readonly number[], from: number, to: number): Promise<void> {
  if (ids.length === 0) return;
  await work.tx
    .update(researchMember)
    .set({ memberId: from })
    .where(and(inArray(researchMember.id, [...ids]), eq(researchMember.memberId, to)));
}
