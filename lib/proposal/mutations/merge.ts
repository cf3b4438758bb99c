import { eq } from 'drizzle-orm';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { reopenClock } from '@/lib/platform/clock/mutations';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { mayReadProposal } from '../policy';
import { decideMerge, decideVersion } from '../rules';
import { lockItemHolding, recountVoices } from './count';
import { type LockedProposal, lockProposals, moveLocked } from './move';
import { endPromise, type Step } from './screen';

type Done = Result<{ number: string }>;

/** Makes one proposal part of another. No row moves: supports, comments and history stay where they are, only the count becomes common. */
export async function mergeProposal(work: Work, step: Step & { into: string }): Promise<Done> {
  const pair = await lockPair(work, step.number, step.into);
  if (!pair) return refuse('not_found');
  const { source, item } = pair;
  // What this desk may not read is not there, so that numbers cannot be tried out.
  const target = pair.target && mayReadProposal(work.actor, pair.target) ? pair.target : null;
  const hasMerged = (await work.tx.$count(proposal, eq(proposal.mergedIntoId, source.id))) > 0;
  const decided = decideMerge({ id: source.id, hasMerged }, target);
  if (!decided.ok) return decided;
  if (!target) return refuse('unknown_proposal', { field: 'into' });
  const fresh = decideVersion(source, step.version, { title: source.title, state: source.state });
  if (!fresh.ok) return fresh;
  const moved = await moveLocked(work, source, 'merge', {
    reason: step.reason,
    set: { mergedIntoId: target.id },
    data: { into: target.number },
  });
  if (!moved.ok) return moved;
  const ended = await endPromise(work, source.id, 'gathering_round');
  if (!ended.ok) return ended;
  noteOnSurvivor(work, target, 'merge_in', source.number);
  await recountVoices(work, target.id, item);
  return ok({ number: source.number });
}

/** Undoes a merge: the proposal stands for itself again, with all that it had. */
export async function unmergeProposal(work: Work, step: Step): Promise<Done> {
  const [found] = await work.tx
    .select({ into: proposal.mergedIntoId })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, step.number));
  if (!found) return refuse('not_found');
  const [survivor] = found.into
    ? await work.tx.select({ number: subject.number }).from(subject).where(eq(subject.id, found.into))
    : [];
  const pair = await lockPair(work, step.number, survivor?.number ?? '');
  if (!pair) return refuse('not_found');
  const { source, target, item } = pair;
  const fresh = decideVersion(source, step.version, { title: source.title, state: source.state });
  if (!fresh.ok) return fresh;
  const apart = await standAlone(work, source, target, { reason: step.reason });
  if (!apart.ok) return apart;
  if (target) await recountVoices(work, target.id, item);
  return ok({ number: source.number });
}

/** Separates all that was merged into a proposal which its author takes back: the others did not ask for that. Its row has to be locked. */
export async function partFrom(work: Work, survivor: LockedProposal): Promise<Result<undefined>> {
  const merged = await work.tx.select({ id: proposal.id }).from(proposal).where(eq(proposal.mergedIntoId, survivor.id));
  const sources = await lockProposals(
    work,
    merged.map(({ id }) => id),
  );
  for (const source of sources) {
    const apart = await standAlone(work, source, survivor, { roles: ['system'] });
    if (!apart.ok) return apart;
  }
  if (sources.length > 0) await recountVoices(work, survivor.id, null);
  return ok();
}

/** A merged proposal stands for itself again, and may be gathered in the round that runs. */
async function standAlone(
  work: Work,
  source: LockedProposal,
  survivor: LockedProposal | null,
  by: { roles?: ['system']; reason?: string | null },
): Promise<Result<undefined>> {
  const set = { mergedIntoId: null };
  const moved = await moveLocked(work, source, 'unmerge', { ...by, set, data: { from: survivor?.number ?? null } });
  if (!moved.ok) return moved;
  const round = await reopenClock(work, source.id, 'gathering_round');
  if (!round.ok && round.code !== 'no_clock') return round;
  if (survivor) noteOnSurvivor(work, survivor, 'merge_out', source.number);
  return ok();
}

type Pair = { source: LockedProposal; target: LockedProposal | null; item: number | null };

/** Both rows locked in the order of their ids, and before them the agenda item that holds the survivor. */
async function lockPair(work: Work, number: string, into: string): Promise<Pair | null> {
  const idOf = async (n: string) =>
    (await work.tx.select({ id: subject.id }).from(subject).where(eq(subject.number, n)))[0]?.id;
  const [sourceId, targetId] = [await idOf(number), await idOf(into)];
  const item = targetId === undefined ? null : await lockItemHolding(work, targetId);
  const rows = await lockProposals(
    work,
    [sourceId, targetId].filter((id) => id !== undefined),
  );
  const source = rows.find((row) => row.id === sourceId);
  return source ? { source, target: rows.find((row) => row.id === targetId) ?? null, item } : null;
}

function noteOnSurvivor(work: Work, target: LockedProposal, what: 'merge_in' | 'merge_out', number: string): void {
  work.record({
    subjectId: target.id,
    number: target.number,
    type: `proposal.${what}`,
    from: target.state,
    to: target.state,
    public: true,
    data: { proposal: number },
  });
}
