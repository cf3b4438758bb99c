import { rolesOn } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import { lastEnd } from '../rules';
import { type CourseEvent, courseWorkflow } from '../states';
import { type LockedCourse, lockCourse, note, sessionsIn, touch } from './lock';
import { textOf } from './write';

type Named = { number: string };

/** From here on everybody sees it and can register from the day it says. */
export const openCourse = (work: Work, input: Named): Promise<Result<Named>> => move(work, input.number, 'open');

/** It does not take place, or no more. Everybody registered is told why; seats stay as they were. */
export const cancelCourse = (work: Work, input: Named & { reason: string }): Promise<Result<Named>> =>
  move(work, input.number, 'cancel', input.reason);

/** The list of who was there is complete. Refuses `not_over` before the last session is. */
export async function finishCourse(work: Work, { number }: Named): Promise<Result<Named>> {
  const row = await lockCourse(work, number);
  const end = row && lastEnd(await sessionsIn(work, row.id));
  if (end && end > work.now) return refuse('not_over');
  return row ? moveLocked(work, row, 'finish') : refuse('not_found');
}

async function move(work: Work, number: string, event: CourseEvent, reason?: string): Promise<Result<Named>> {
  const row = await lockCourse(work, number);
  return row ? moveLocked(work, row, event, reason) : refuse('not_found');
}

/** Takes a step of the table with a course that is locked. */
export async function moveLocked(
  work: Work,
  row: LockedCourse,
  event: CourseEvent,
  reason: string | null = null,
): Promise<Result<Named>> {
  const decided = decideTransition(courseWorkflow, {
    state: row.state,
    event,
    roles: rolesOn(work.actor, row),
    reason,
  });
  if (!decided.ok) return decided;
  const { to, public: open } = decided.value;
  await touch(work, row.id, { state: to, ...(event === 'open' ? { openedAt: work.now } : {}) });
  note(work, row, event, {
    from: row.state,
    to,
    public: open,
    reason,
    ...(event === 'open' ? { text: textOf(row) } : {}),
  });
  return ok({ number: row.number });
}
