import { and, eq } from 'drizzle-orm';
import { ballot, ballotTask, paperBallot, paperReading } from '@/db/schema/evaluation';
import { hasRole, memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { differences, readSheet } from '../rules';
import { type LockedRound, lockRound, type Named, note, partsOf } from './lock';

export type Reading = 'first' | 'agreed' | 'differs';

/**
 * One officer reads a sheet. The second officer types it again without seeing what the first typed; when both read the same, the sheet counts. Refuses `no_paper`,
 * `not_begun` before the round is open, `own_reading` for the same officer again, `serial_settled` for a sheet that both have read.
 */
export async function readPaper(
  work: Work,
  input: Named & { serial: string; marks: string[] },
): Promise<Result<{ reading: Reading; serial: string }>> {
  const round = await lockRound(work, input.number);
  const memberId = memberIdOf(work.actor);
  if (!round || memberId === null) return refuse('not_found');
  const takes = takesPaper(round);
  if (!takes.ok) return takes;
  const { tasks, weights } = await partsOf(work, round.id);
  const sheet = readSheet(input.marks, tasks.length, weights.length);
  if (!sheet.ok) return sheet;
  const [known] = await work.tx
    .select({ id: paperBallot.id, state: paperBallot.state })
    .from(paperBallot)
    .where(and(eq(paperBallot.evaluationId, round.id), eq(paperBallot.serial, input.serial)));
  const { marks, serial } = input;
  if (!known) {
    const [made] = await work.tx
      .insert(paperBallot)
      .values({ evaluationId: round.id, serial, state: 'once' })
      .returning({ id: paperBallot.id });
    await work.tx.insert(paperReading).values({ paperId: made?.id ?? 0, reading: 1, memberId, at: work.now, marks });
    return done(work, round, serial, 'first');
  }
  const [first] = await work.tx.select().from(paperReading).where(eq(paperReading.paperId, known.id));
  if (known.state !== 'once' || !first) return refuse('serial_settled', { field: 'serial' });
  if (first.memberId === memberId) return refuse('own_reading', { field: 'serial' });
  await work.tx.insert(paperReading).values({ paperId: known.id, reading: 2, memberId, at: work.now, marks });
  const same = differences(first.marks, marks).length === 0;
  await work.tx
    .update(paperBallot)
    .set(same ? { state: 'agreed', settledAt: work.now } : { state: 'differs' })
    .where(eq(paperBallot.id, known.id));
  if (same) await putIn(work, round.id, known.id, tasks, sheet.value);
  return done(work, round, serial, same ? 'agreed' : 'differs');
}

/** A third person looks at the sheet and says who read it right, or that it cannot count. Refuses `own_reading` for the two who read it. */
export async function settlePaper(
  work: Work,
  input: Named & { paper: number; outcome: 'first' | 'second' | 'void'; reason: string | null },
): Promise<Result<Named>> {
  const round = await lockRound(work, input.number);
  const memberId = memberIdOf(work.actor);
  if (!round || memberId === null) return refuse('not_found');
  const takes = takesPaper(round);
  if (!takes.ok) return takes;
  const [paper] = await work.tx
    .select({ id: paperBallot.id, serial: paperBallot.serial, state: paperBallot.state })
    .from(paperBallot)
    .where(and(eq(paperBallot.id, input.paper), eq(paperBallot.evaluationId, round.id)));
  if (!paper) return refuse('not_found');
  const readings = await work.tx.select().from(paperReading).where(eq(paperReading.paperId, paper.id));
  const isVoid = input.outcome === 'void';
  if (paper.state !== 'differs' && !(paper.state === 'once' && isVoid)) return refuse('wrong_state');
  if (readings.some((each) => each.memberId === memberId)) return refuse('own_reading');
  const right = readings.find(({ reading }) => reading === (input.outcome === 'first' ? 1 : 2));
  await work.tx
    .update(paperBallot)
    .set({ state: isVoid ? 'void' : 'agreed', reason: input.reason, settledBy: memberId, settledAt: work.now })
    .where(eq(paperBallot.id, paper.id));
  if (!isVoid) {
    const { tasks, weights } = await partsOf(work, round.id);
    const sheet = readSheet(right?.marks ?? [], tasks.length, weights.length);
    if (!sheet.ok) return sheet;
    await putIn(work, round.id, paper.id, tasks, sheet.value);
  }
  note(work, round, 'paper_settle', {
    public: false,
    reason: input.reason,
    data: { serial: paper.serial, outcome: input.outcome },
  });
  return ok({ number: round.number });
}

/** Sheets are typed in while the round runs and afterwards, until it is published. */
function takesPaper(round: LockedRound): Result<undefined> {
  if (!round.paper) return refuse('no_paper');
  if (round.state === 'draft') return refuse('not_begun');
  return round.state === 'open' || round.state === 'closed' ? ok() : refuse('round_over');
}

async function putIn(
  work: Work,
  evaluationId: number,
  paperId: number,
  tasks: readonly { projectId: number }[],
  sheet: readonly (number[] | null)[],
): Promise<void> {
  const [row] = await work.tx
    .insert(ballot)
    .values({ evaluationId, paperId, castAt: work.now, changedAt: work.now })
    .returning({ id: ballot.id });
  await work.tx
    .insert(ballotTask)
    .values(tasks.map(({ projectId }, at) => ({ ballotId: row?.id ?? 0, projectId, marks: sheet[at] ?? null })));
}

function done(work: Work, round: LockedRound, serial: string, reading: Reading) {
  const role = hasRole(work.actor, 'planner') ? 'planner' : 'dong_officer';
  note(work, round, `paper_${reading}`, { public: false, data: { serial } }, role);
  return ok({ reading, serial });
}
