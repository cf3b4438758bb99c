import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { support, supportHold } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { publishedProposal } from './published';
import type { Maker } from './world';

/** Voices that came in a burst and wait for an officer, or were looked at already. `part` is the burst. */
export const makeBurst: Maker = async (cast, state = 'held') => {
  const number = await publishedProposal(cast);
  const [found] = await db.select({ id: subject.id }).from(subject).where(eq(subject.number, number));
  const proposalId = found?.id ?? 0;
  const now = new Date();
  const settled = state === 'settled';
  const [hold] = await db
    .insert(supportHold)
    .values({
      proposalId,
      why: 'rush',
      openedAt: now,
      usualPerHour: 0,
      ...(settled ? { settledAt: now, settledBy: cast.planner.memberId, outcome: 'released' as const } : {}),
    })
    .returning({ id: supportHold.id });
  const standing = settled ? ('counted' as const) : ('held' as const);
  await db
    .insert(support)
    .values({ proposalId, memberId: cast.resident.memberId, createdAt: now, standing, holdId: hold?.id ?? 0 });
  return { number, part: String(hold?.id) };
};
