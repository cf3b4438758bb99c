import { eq } from 'drizzle-orm';
import { attachment } from '@/db/schema/subject';
import { createComplaint } from '@/lib/complaint/mutations';
import { pauseClock, startClock, stopClock } from '@/lib/platform/clock/mutations';
import type { PromiseName } from '@/lib/platform/clock/promises';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideSupplementRequest, decideVersion } from '../rules';
import { decidePersonalData } from '../rules/personal';
import { type LockedProposal, lockProposal, moveLocked } from './move';

export interface Step {
  number: string;
  /** The version that the page was made from. */
  version: number;
  reason: string | null;
}

type Done = Result<{ number: string }>;

/** Loads and locks what a step is about; refuses a page that is older than the proposal. */
export async function lockForStep(work: Work, step: Pick<Step, 'number' | 'version'>): Promise<Result<LockedProposal>> {
  const row = await lockProposal(work, step.number);
  if (!row) return refuse('not_found');
  const fresh = decideVersion(row, step.version, { title: row.title, state: row.state });
  return fresh.ok ? ok(row) : fresh;
}

/**
 * The dong makes it public: from now on everyone can read and support it. What looks like personal data has to be looked at first:
 * refuses `personal_data` on the field `harmless` unless the officer says it is none, which the history then keeps.
 */
export async function publishProposal(work: Work, step: Step & { harmless?: boolean }): Promise<Done> {
  const row = await lockForStep(work, step);
  if (!row.ok) return row;
  const { id, title, problem, improvement, effect } = row.value;
  const free = decidePersonalData(row.value, step.harmless ?? false);
  if (!free.ok) return free;
  const moved = await moveLocked(work, row.value, 'publish', {
    set: { publishedAt: work.now },
    text: [title, problem, improvement, effect].join('\n'),
    ...(free.value ? { data: { harmless: free.value } } : {}),
  });
  if (!moved.ok) return moved;
  await work.tx.update(attachment).set({ public: true }).where(eq(attachment.subjectId, id));
  const round = await startClock(work, id, 'gathering_round');
  return round.ok ? kept(work, id, step.number) : round;
}

/** The dong gives it back with a reason; the author may change it and file it again. */
export async function returnProposal(work: Work, step: Step): Promise<Done> {
  const row = await lockForStep(work, step);
  if (!row.ok) return row;
  const moved = await moveLocked(work, row.value, 'return', { reason: step.reason });
  if (!moved.ok) return moved;
  return kept(work, row.value.id, step.number);
}

/** The dong asks for what is missing; its promise stands still until the author has answered. */
export async function requestSupplement(work: Work, step: Step): Promise<Done> {
  const row = await lockForStep(work, step);
  if (!row.ok) return row;
  const intime = decideSupplementRequest(row.value, work.now);
  if (!intime.ok) return intime;
  const moved = await moveLocked(work, row.value, 'request_supplement', { reason: step.reason });
  if (!moved.ok) return moved;
  const clock = await pauseClock(work, row.value.id, 'dong_screening', step.reason ?? '');
  if (!clock.ok) return clock;
  return ok({ number: step.number });
}

type Redirect = Step & { kind: Parameters<typeof createComplaint>[1]['kind'] };

/** It is really a complaint: one is made of it in the same transaction, for the same person, and both know of each other. */
export async function redirectProposal(work: Work, step: Redirect): Promise<Done> {
  const row = await lockForStep(work, step);
  if (!row.ok) return row;
  const { id, authorId, dongCode, title, problem, improvement, place, longitude, latitude } = row.value;
  const complaint = await createComplaint(work, {
    authorId,
    dongCode,
    kind: step.kind,
    title,
    text: `${problem}\n\n${improvement}`,
    visibility: 'private',
    place,
    longitude,
    latitude,
    fromProposalId: id,
  });
  if (!complaint.ok) return complaint;
  const moved = await moveLocked(work, row.value, 'redirect', {
    reason: step.reason,
    set: { redirectedToId: complaint.value.id },
    data: { complaint: complaint.value.number },
  });
  if (!moved.ok) return moved;
  return kept(work, id, step.number);
}

/** Stops a promise where it runs; where it does not there is nothing to end. */
export async function endPromise(work: Work, id: number, promise: PromiseName): Promise<Result<undefined>> {
  const stopped = await stopClock(work, id, promise);
  return stopped.ok || stopped.code === 'no_clock' ? ok() : stopped;
}

/** The dong has done what it promised, or need not any more. */
async function kept(work: Work, id: number, number: string): Promise<Done> {
  const clock = await stopClock(work, id, 'dong_screening');
  return clock.ok ? ok({ number }) : clock;
}
