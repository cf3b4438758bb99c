import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { agendaItem } from '@/db/schema/agenda';
import { meeting, meetingDesk, meetingPoint } from '@/db/schema/meeting';
import { subject } from '@/db/schema/subject';
import { internalStates } from '@/lib/agenda/states';
import { deskOf, memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import { mayKeepMeeting } from './policy';
import { decideHold, decideTimes, keeperOf, readOwner } from './rules';
import type { AnnounceInput, EditInput, MoveInput } from './schema';
import { type MeetingEvent, meetingWorkflow } from './states';

export type Named = { number: string };
export type Asked = Named & { version: number };
export type Kept = NonNullable<Awaited<ReturnType<typeof lockMeeting>>>;

/** Calls a meeting. Refuses a day that is over, and points that are no public agenda items. */
export async function announceMeeting(work: Work, input: AnnounceInput): Promise<Result<Named>> {
  const owner = readOwner(input.owner);
  const createdBy = memberIdOf(work.actor);
  if (!owner || createdBy === null) return refuse('not_allowed');
  const times = decideTimes({ ...input, today: dayOf(work.now) });
  if (!times.ok) return times;
  const points = await pointsOf(work, input);
  if (!points.ok) return points;
  const { id, number } = await createSubject(work, 'meeting');
  const { title, about, place, onlineUrl } = input;
  const open = input.open === 'open';
  await work.tx.insert(meeting).values({
    ...owner,
    ...times.value,
    id,
    open,
    state: 'announced',
    title,
    about,
    place,
    onlineUrl,
    createdBy,
    changedAt: work.now,
  });
  await writeAgenda(work, id, points.value, input.desks);
  noteMeeting(work, { ...owner, id, number, open }, 'announce', {
    to: 'announced',
    public: true,
    text: [title, about].join('\n'),
  });
  return ok({ number });
}

/** Changes what it is about and who is invited. */
export async function editMeeting(work: Work, input: EditInput): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const points = await pointsOf(work, input);
  if (!points.ok) return points;
  const { title, about } = input;
  const moved = await takeStep(work, kept.value, 'edit', {
    text: [title, about].join('\n'),
    set: { title, about, sequence: kept.value.sequence + 1 },
  });
  if (!moved.ok) return moved;
  await work.tx.delete(meetingPoint).where(eq(meetingPoint.meetingId, kept.value.id));
  await work.tx.delete(meetingDesk).where(eq(meetingDesk.meetingId, kept.value.id));
  await writeAgenda(work, kept.value.id, points.value, input.desks);
  return moved;
}

/** Another time or place, saying why; everyone concerned hears of it. */
export async function moveMeeting(work: Work, input: MoveInput): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const times = decideTimes({ ...input, today: dayOf(work.now) });
  if (!times.ok) return times;
  const { place, onlineUrl, reason } = input;
  return takeStep(work, kept.value, 'move', {
    reason,
    set: { ...times.value, place, onlineUrl, sequence: kept.value.sequence + 1 },
    data: { from: kept.value.startsAt.toISOString(), to: times.value.startsAt.toISOString() },
  });
}

/** It does not take place, saying why. Calendars keep it as cancelled. */
export async function cancelMeeting(work: Work, input: Asked & { reason: string }): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const { reason } = input;
  return takeStep(work, kept.value, 'cancel', { reason, set: { sequence: kept.value.sequence + 1 } });
}

/** It took place; minutes can be written now. */
export async function holdMeeting(work: Work, input: Asked): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const begun = decideHold(kept.value.startsAt, work.now);
  return begun.ok ? takeStep(work, kept.value, 'hold') : begun;
}

/** The meeting, held; refuses `stale` when somebody changed it after the page was opened. */
export async function lockAsSeen(work: Work, input: Asked): Promise<Result<Kept>> {
  const kept = await lockMeeting(work, input.number);
  if (!kept) return refuse('not_found');
  return kept.version === input.version ? ok(kept) : refuse('stale', { detail: { title: kept.title } });
}

export async function lockMeeting(work: Work, number: string) {
  const [row] = await work.tx
    .select({
      id: meeting.id,
      zoneId: meeting.zoneId,
      departmentId: meeting.departmentId,
      open: meeting.open,
      state: meeting.state,
      title: meeting.title,
      startsAt: meeting.startsAt,
      minutes: meeting.minutes,
      sequence: meeting.sequence,
      version: meeting.version,
      number: subject.number,
    })
    .from(meeting)
    .innerJoin(subject, eq(subject.id, meeting.id))
    .where(eq(subject.number, number))
    .for('update', { of: meeting });
  return row ?? null;
}

interface Told {
  reason?: string;
  text?: string;
  set?: Partial<typeof meeting.$inferInsert>;
  data?: Record<string, string>;
}

/** Takes a step of the table, by whoever keeps the meeting, and records it; of an internal meeting without a public trace. */
export async function takeStep(
  work: Work,
  kept: Kept,
  event: MeetingEvent,
  { reason, text, set, data }: Told = {},
): Promise<Result<Named>> {
  const roles = mayKeepMeeting(work.actor, kept) ? [keeperOf(kept)] : [];
  const decided = decideTransition(meetingWorkflow, { state: kept.state, event, roles, reason: reason ?? null });
  if (!decided.ok) return decided;
  const { to, public: open } = decided.value;
  await work.tx
    .update(meeting)
    .set({ ...set, state: to, changedAt: work.now, version: sql`${meeting.version} + 1` })
    .where(eq(meeting.id, kept.id));
  noteMeeting(work, kept, event, {
    from: kept.state,
    to,
    public: open,
    reason: reason ?? null,
    ...(text ? { text } : {}),
    ...(data ? { data } : {}),
  });
  return ok({ number: kept.number });
}

type Step = Omit<Parameters<Work['record']>[0], 'subjectId' | 'number' | 'type' | 'desk'>;

export function noteMeeting(
  work: Work,
  kept: Pick<Kept, 'id' | 'number' | 'open' | 'zoneId' | 'departmentId'>,
  event: string,
  step: Step,
): void {
  work.record({
    subjectId: kept.id,
    number: kept.number,
    type: `meeting.${event}`,
    desk: deskOf(work.actor, keeperOf(kept), kept),
    ...step,
    public: step.public && kept.open,
  });
}

type Point = Pick<typeof meetingPoint.$inferInsert, 'title' | 'agendaItemId'>;

/** Agenda items first, then what else there is. Refuses numbers that are no public agenda items. */
async function pointsOf(work: Work, { items, points }: Pick<EditInput, 'items' | 'points'>): Promise<Result<Point[]>> {
  const found = await work.tx
    .select({ agendaItemId: agendaItem.id, title: agendaItem.title, number: subject.number })
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .where(and(inArray(subject.number, items), notInArray(agendaItem.state, [...internalStates])));
  if (found.length < new Set(items).size) return refuse('unknown_item', { field: 'items' });
  const ordered = [...new Set(items)].flatMap((number) => found.filter((row) => row.number === number));
  return ok([
    ...ordered.map(({ agendaItemId, title }) => ({ agendaItemId, title })),
    ...points.flatMap((title) => (title ? [{ agendaItemId: null, title }] : [])),
  ]);
}

async function writeAgenda(work: Work, meetingId: number, points: Point[], desks: readonly string[]): Promise<void> {
  if (points.length > 0)
    await work.tx.insert(meetingPoint).values(points.map((point, position) => ({ ...point, meetingId, position })));
  const invited = [...new Set(desks)];
  if (invited.length > 0) await work.tx.insert(meetingDesk).values(invited.map((desk) => ({ meetingId, desk })));
}
