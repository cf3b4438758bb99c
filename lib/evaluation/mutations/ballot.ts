import { and, eq } from 'drizzle-orm';
import { ballot, ballotTask, ballotWord } from '@/db/schema/evaluation';
import { member } from '@/db/schema/member';
import { refuseSuspended } from '@/lib/moderation/mutations/measure';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideMarks, decideTime, decideVoter } from '../rules';
import type { VoteInput } from '../schema';
import { lockRound, partsOf } from './lock';

/** How much of the ballot is filled in. */
export interface Progress {
  number: string;
  done: number;
  of: number;
}

/**
 * Marks one task on somebody's ballot, or leaves it out; pressed again it changes what was there. The round is held in a shared lock, so that its end comes before or
 * after a vote and never amid one; that a person has one ballot is settled by the key of the table.
 */
export async function vote(work: Work, input: VoteInput): Promise<Result<Progress>> {
  const memberId = memberIdOf(work.actor);
  const round = await lockRound(work, input.number, 'share');
  if (!round || memberId === null) return refuse('not_found');
  const time = decideTime(round, work.now);
  if (!time.ok) return time;
  const { tasks, weights, dongs } = await partsOf(work, round.id);
  const [voter] = await work.tx
    .select({ verification: member.verification, homeDong: member.homeDong, unitedIntoId: member.unitedIntoId })
    .from(member)
    .where(eq(member.id, memberId))
    .for('key share');
  if (!voter) return refuse('not_found');
  const eligible = decideVoter(voter, { level: round.level, dongs });
  if (!eligible.ok) return eligible;
  const task = tasks.find(({ number }) => number === input.task);
  if (!task) return refuse('not_found');
  const marks = await marksOf(work, input, weights.length);
  if (!marks.ok) return marks;
  const ballotId = await ballotOf(work, round.id, memberId);
  const said = { ballotId, projectId: task.projectId, marks: marks.value };
  await work.tx
    .insert(ballotTask)
    .values(said)
    .onConflictDoUpdate({ target: [ballotTask.ballotId, ballotTask.projectId], set: { marks: said.marks } });
  await say(work, round.id, said, input.verb === 'mark' ? input.text : null);
  const done = await work.tx.$count(ballotTask, eq(ballotTask.ballotId, ballotId));
  return ok({ number: round.number, done, of: tasks.length });
}

async function marksOf(work: Work, input: VoteInput, criteria: number): Promise<Result<number[] | null>> {
  if (input.verb === 'leave_out') return ok(null);
  const { mark1, mark2, mark3, mark4, mark5, text } = input;
  const marks = decideMarks([mark1, mark2, mark3, mark4, mark5], criteria);
  if (!marks.ok) return marks;
  const may = text === null ? ok() : await refuseSuspended(work);
  return may.ok ? marks : may;
}

/** The person's ballot of this round. Of presses at once, the first makes it and the others wait for it. */
async function ballotOf(work: Work, evaluationId: number, memberId: number): Promise<number> {
  const [row] = await work.tx
    .insert(ballot)
    .values({ evaluationId, memberId, castAt: work.now, changedAt: work.now })
    .onConflictDoUpdate({ target: [ballot.evaluationId, ballot.memberId], set: { changedAt: work.now } })
    .returning({ id: ballot.id });
  if (!row) throw new Error('a ballot was not written');
  return row.id;
}

/** Words that changed wait to be looked at again; the same words keep what was decided about them. */
async function say(
  work: Work,
  evaluationId: number,
  { ballotId, projectId }: { ballotId: number; projectId: number },
  text: string | null,
): Promise<void> {
  const here = and(eq(ballotWord.ballotId, ballotId), eq(ballotWord.projectId, projectId));
  const [before] = await work.tx.select({ text: ballotWord.text }).from(ballotWord).where(here);
  if (before?.text === (text ?? undefined)) return;
  await work.tx.delete(ballotWord).where(here);
  if (text !== null)
    await work.tx.insert(ballotWord).values({ evaluationId, ballotId, projectId, text, state: 'waiting' });
}
