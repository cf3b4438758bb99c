import { and, eq, lt, sql } from 'drizzle-orm';
import { department } from '@/db/schema/district';
import { researchCall } from '@/db/schema/research';
import { subject } from '@/db/schema/subject';
import { memberIdOf, rolesOn } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, transact, type Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import { mayKeepCall } from '../policy';
import type { CallEdit, CallInput } from '../schema';
import { type CallEvent, callWorkflow } from '../states';
import { type LockedCall, lockCall, type Named, note } from './step';

/** Writes a call down; nobody but the office sees it before it is opened. */
export async function writeCall(work: Work, input: CallInput): Promise<Result<Named>> {
  const createdBy = memberIdOf(work.actor);
  if (createdBy === null) return refuse('not_allowed');
  const words = await wordsOf(work, input);
  if (!words.ok) return words;
  const { id, number } = await createSubject(work, 'research');
  await work.tx.insert(researchCall).values({ ...words.value, id, state: 'draft', createdBy, changedAt: work.now });
  note(work, { id, number, departmentId: input.department }, 'write', { to: 'draft', public: false });
  return ok({ number });
}

/** Changes what a call says. Refuses `stale` when somebody else did meanwhile, and `wrong_state` once it is closed. */
export async function editCall(work: Work, input: CallEdit): Promise<Result<Named>> {
  const row = await lockCall(work, input);
  if (!row) return refuse('not_found');
  if (row.version !== input.version) return refuse('stale', { detail: { title: row.title, about: row.about } });
  if (row.state === 'closed') return refuse('wrong_state');
  const words = await wordsOf(work, input);
  if (!words.ok) return words;
  await touch(work, row.id, words.value);
  note(work, { ...row, departmentId: input.department }, 'edit', {
    public: row.state !== 'draft',
    text: textOf(input),
  });
  return ok({ number: row.number });
}

export async function openCall(work: Work, input: Named): Promise<Result<Named>> {
  const row = await lockCall(work, input);
  if (!row) return refuse('not_found');
  if (row.lastDay < dayOf(work.now)) return refuse('days_over');
  return move(work, row, 'open', { text: textOf(row), set: { openedAt: work.now } });
}

export async function closeCall(work: Work, input: Named): Promise<Result<Named>> {
  const row = await lockCall(work, input);
  return row ? move(work, row, 'close') : refuse('not_found');
}

type Reopening = Named & { reason: string; lastDay: string; runsUntil: string };

/** Takes applications again until another day, saying why. */
export async function reopenCall(work: Work, input: Reopening): Promise<Result<Named>> {
  const row = await lockCall(work, input);
  if (!row) return refuse('not_found');
  const { reason, lastDay, runsUntil } = input;
  if (lastDay < dayOf(work.now) || lastDay < row.firstDay) return refuse('in_the_past', { field: 'lastDay' });
  return move(work, row, 'reopen', { reason, set: { lastDay, runsUntil } });
}

/** Closes the calls whose last day is over. Returns how many. */
export async function closeEndedCalls(now: Date): Promise<number> {
  let closed = 0;
  for (;;) {
    const done = await transact({ kind: 'system', job: 'research.close_calls' }, now, async (work) => {
      const [due] = await work.tx
        .select({ number: subject.number })
        .from(researchCall)
        .innerJoin(subject, eq(subject.id, researchCall.id))
        .where(and(eq(researchCall.state, 'open'), lt(researchCall.lastDay, dayOf(now))))
        .limit(1);
      return due ? closeCall(work, due) : refuse('already_done');
    });
    if (!done.ok) return closed;
    closed += 1;
  }
}

type Change = { reason?: string; text?: string; set?: Partial<typeof researchCall.$inferInsert> };

async function move(work: Work, row: LockedCall, event: CallEvent, change: Change = {}): Promise<Result<Named>> {
  const { reason = null, text, set } = change;
  const decided = decideTransition(callWorkflow, { state: row.state, event, roles: rolesOn(work.actor, row), reason });
  if (!decided.ok) return decided;
  const { to, public: open } = decided.value;
  await touch(work, row.id, { ...set, state: to });
  note(work, row, event, { from: row.state, to, reason, public: open, ...(text ? { text } : {}) });
  return ok({ number: row.number });
}

const touch = (work: Work, id: number, set: Partial<typeof researchCall.$inferInsert>) =>
  work.tx
    .update(researchCall)
    .set({ ...set, changedAt: work.now, version: sql`${researchCall.version} + 1` })
    .where(eq(researchCall.id, id));

const textOf = ({ title, area, about }: Pick<CallInput, 'title' | 'area' | 'about'>) => [title, area, about].join('\n');

/** An officer of a department announces calls of that department and of no other, also when one is handed on. */
async function wordsOf(work: Work, { department: departmentId, ...words }: CallInput) {
  const [known] = await work.tx.select({ id: department.id }).from(department).where(eq(department.id, departmentId));
  if (!known) return refuse('unknown_department', { field: 'department' });
  if (!mayKeepCall(work.actor, { departmentId })) return refuse('other_department', { field: 'department' });
  const { kind, title, area, about, eligibility, firstDay, lastDay, runsUntil, grantWon, teamCount } = words;
  return ok({
    departmentId,
    kind,
    title,
    area,
    about,
    eligibility,
    firstDay,
    lastDay,
    runsUntil,
    grantWon,
    teamCount,
  });
}
