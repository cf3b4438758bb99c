import { and, eq, isNull, sql } from 'drizzle-orm';
import { ballot, ballotTask, ballotWord, paperBallot } from '@/db/schema/evaluation';
import { member } from '@/db/schema/member';
import { memberIdOf } from '@/lib/platform/actor';
import { asSystemIn } from '@/lib/platform/auth/scope';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { publishedResult } from '../rules-result';
import { lockRound, type Named, note, partsOf } from './lock';
import { moveRound } from './round';

/**
 * Counts the ballots and shows everyone what came out, in one step: before it nobody can know, and after it nobody can change it. Refuses `paper_waits` while a sheet was
 * read once only or read differently, and `words_wait` while somebody's words were not looked at.
 */
export async function publishEvaluation(work: Work, input: Named): Promise<Result<Named>> {
  return moveRound(work, input.number, 'publish', null, async ({ id }) => {
    const waits = await waiting(work, id);
    if (waits.paper > 0) return refuse('paper_waits');
    if (waits.words > 0) return refuse('words_wait');
    const result = await asSystemIn(work, () => count(work, id));
    return ok({ set: { result, publishedAt: work.now }, text: JSON.stringify(result) });
  });
}

async function waiting(work: Work, id: number) {
  const open = sql`${paperBallot.state} in ('once', 'differs')`;
  return {
    paper: await work.tx.$count(paperBallot, and(eq(paperBallot.evaluationId, id), open)),
    words: await work.tx.$count(ballotWord, and(eq(ballotWord.evaluationId, id), eq(ballotWord.state, 'waiting'))),
  };
}

/** Every ballot that counts: on paper once two have read the same, online one a person, of two united accounts that of the one that stays. */
async function count(work: Work, id: number) {
  const { tasks, weights } = await partsOf(work, id);
  const counted = and(eq(ballot.evaluationId, id), isNull(member.unitedIntoId));
  const rows = await work.tx
    .select({
      ballotId: ballot.id,
      paper: sql<boolean>`${ballot.paperId} is not null`,
      projectId: ballotTask.projectId,
      marks: ballotTask.marks,
    })
    .from(ballot)
    .innerJoin(ballotTask, eq(ballotTask.ballotId, ballot.id))
    .leftJoin(member, eq(member.id, ballot.memberId))
    .where(counted);
  const marked = rows.flatMap(({ marks, ...row }) => (marks ? [{ ...row, marks }] : []));
  const on = (paper: boolean) => new Set(marked.filter((row) => row.paper === paper).map((row) => row.ballotId)).size;
  return publishedResult({
    projects: tasks.map((task) => task.projectId),
    weights,
    ballots: { online: on(false), paper: on(true) },
    marked,
  });
}

/** Says whether words may be read by everyone once the round is over. Whoever wrote them reads why not. */
export async function settleWord(
  work: Work,
  input: Named & { word: number; outcome: 'shown' | 'hidden'; reason: string | null },
): Promise<Result<Named>> {
  const round = await lockRound(work, input.number);
  const settledBy = memberIdOf(work.actor);
  if (!round || settledBy === null) return refuse('not_found');
  const [word] = await work.tx
    .select({ id: ballotWord.id })
    .from(ballotWord)
    .where(and(eq(ballotWord.id, input.word), eq(ballotWord.evaluationId, round.id)));
  if (!word) return refuse('not_found');
  const reason = input.outcome === 'hidden' ? input.reason : null;
  await work.tx
    .update(ballotWord)
    .set({ state: input.outcome, reason, settledBy, settledAt: work.now })
    .where(eq(ballotWord.id, word.id));
  note(work, round, `word_${input.outcome}`, { public: false, reason });
  return ok({ number: round.number });
}
