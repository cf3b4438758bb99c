import { and, eq, inArray } from 'drizzle-orm';
import { course, courseAttendance, courseSession } from '@/db/schema/course';
import { department, dong } from '@/db/schema/district';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { mayKeepCourse } from '../policy';
import { type CourseEdit, type CourseInput, type PlannedSession, sessionsOf } from '../schema';
import { countUnderLock, settle } from './fill';
import { type LockedCourse, lockCourse, note, sessionsIn, touch } from './lock';

type Named = { number: string };

/** Writes a course down; nobody but those who keep it sees it before it is opened. */
export async function addCourse(work: Work, input: CourseInput): Promise<Result<Named>> {
  const createdBy = memberIdOf(work.actor);
  if (createdBy === null) return refuse('not_allowed');
  const words = await wordsOf(work, input);
  if (!words.ok) return words;
  const { id, number } = await createSubject(work, 'course');
  await work.tx.insert(course).values({ ...words.value, id, state: 'draft', createdBy, changedAt: work.now });
  await writeSessions(work, id, sessionsOf(input));
  note(work, { ...words.value, id, number }, 'write', { to: 'draft', public: false });
  return ok({ number });
}

/**
 * Changes a course. When it is open and its days or its place change, that is a move: it needs a reason, and everybody registered is told. More seats go to who waits at once.
 * Refuses `stale`, `below_registered:n` for fewer seats than are held, `reason_required`, `session_attended` for a session where somebody was.
 */
export async function editCourse(work: Work, input: CourseEdit): Promise<Result<Named>> {
  const row = await lockCourse(work, input.number);
  if (!row) return refuse('not_found');
  if (row.version !== input.version) return refuse('stale', { detail: { title: row.title, summary: row.summary } });
  if (row.state === 'done' || row.state === 'cancelled') return refuse('wrong_state');
  const words = await wordsOf(work, input);
  if (!words.ok) return words;
  await settle(work, row);
  const { taken } = await countUnderLock(work, row.id);
  if (input.capacity < taken) return refuse(`below_registered:${taken}`, { field: 'capacity' });
  const before = await sessionsIn(work, row.id);
  const wanted = sessionsOf(input);
  const moved = row.state !== 'draft' && (row.place !== input.place || !sameDays(before, wanted));
  if (moved && !input.reason) return refuse('reason_required', { field: 'reason' });
  await touch(work, row.id, words.value);
  const kept = await rewriteSessions(work, row.id, before, wanted);
  if (!kept.ok) return kept;
  const shown = row.state !== 'draft';
  note(work, row, moved ? 'move' : 'edit', {
    public: shown,
    text: textOf(input),
    reason: moved ? input.reason : null,
  });
  await settle(work, { ...row, ...words.value });
  return ok({ number: row.number });
}

const sameDays = (before: readonly PlannedSession[], after: readonly PlannedSession[]): boolean =>
  before.length === after.length &&
  before.every((each, at) => {
    const other = after[at];
    return each.startsAt.getTime() === other?.startsAt.getTime() && each.endsAt.getTime() === other.endsAt.getTime();
  });

const writeSessions = (work: Work, courseId: number, sessions: readonly PlannedSession[]) =>
  work.tx.insert(courseSession).values(sessions.map((session) => ({ ...session, courseId })));

/** Sessions keep their ids in their order, so that attendance and calendars stay with them; what is left over goes. */
async function rewriteSessions(
  work: Work,
  courseId: number,
  before: Awaited<ReturnType<typeof sessionsIn>>,
  wanted: readonly PlannedSession[],
): Promise<Result<undefined>> {
  const over = before.slice(wanted.length).map(({ id }) => id);
  if (over.length > 0) {
    const attended = await work.tx.$count(courseAttendance, inArray(courseAttendance.sessionId, over));
    if (attended > 0) return refuse('session_attended', { field: 'sessionDay' });
    await work.tx.delete(courseSession).where(inArray(courseSession.id, over));
  }
  // Two steps, because one session may take the time of another.
  for (const { id } of before.slice(0, wanted.length))
    await work.tx
      .update(courseSession)
      .set({ startsAt: new Date(id * 60_000), endsAt: new Date(id * 60_000 + 1) })
      .where(eq(courseSession.id, id));
  for (const [at, session] of wanted.entries()) {
    const kept = before[at];
    const same = before.find(({ startsAt }) => startsAt.getTime() === session.startsAt.getTime());
    const set = { ...session, remindedAt: same?.remindedAt ?? null };
    if (kept) await work.tx.update(courseSession).set(set).where(eq(courseSession.id, kept.id));
    else await writeSessions(work, courseId, [session]);
  }
  return ok();
}

export const textOf = ({ title, summary, place }: Pick<LockedCourse, 'title' | 'summary' | 'place'>) =>
  [title, summary, place].join('\n');

/** An officer holds courses for their own desk, also when one is handed to another. Refuses `other_host` and `no_programme`. */
async function wordsOf(work: Work, input: CourseInput | CourseEdit) {
  const [kind, key = ''] = input.host.split(':');
  const host = {
    departmentId: kind === 'department' ? Number(key) : null,
    dongCode: kind === 'dong' ? key : null,
  };
  const known =
    host.dongCode === null
      ? await work.tx.$count(department, eq(department.id, host.departmentId ?? 0))
      : await work.tx.$count(dong, eq(dong.code, host.dongCode));
  if (known === 0 || !mayKeepCourse(work.actor, host)) return refuse('other_host');
  const programme = await programmeOf(work, input.programme);
  if (programme === undefined) return refuse('no_programme', { field: 'programme' });
  const { title, summary, audience, lecturer, place, contact, capacity, registerFrom, registerUntil } = input;
  const { confirmHours, neededSessions } = input;
  return ok({
    ...host,
    ...{ title, summary, audience, lecturer, place, contact, capacity, registerFrom, registerUntil },
    ...{ confirmHours, neededSessions, programmeId: programme },
  });
}

async function programmeOf({ tx }: Work, number: string | null): Promise<number | null | undefined> {
  if (number === null) return null;
  const [row] = await tx
    .select({ id: subject.id })
    .from(subject)
    .where(and(eq(subject.number, number), eq(subject.kind, 'programme')));
  return row?.id;
}
