import { desc, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { meeting, meetingDesk, meetingGuest, meetingPoint, meetingTask } from '@/db/schema/meeting';
import { milestone } from '@/db/schema/project';
import { type MeetingState, meetingWorkflow } from '@/lib/meeting/states';
import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { type MeetingText, meetings } from '../content/meetings';
import type { ItemCase } from './agenda';
import type { ProjectCase } from './projects';
import { blank, type Case, departmentOf, newCase, note, placeOf, step, type Who, type World } from './world';

interface MeetingCase extends Case<MeetingState> {
  noun: 'meeting';
}

const dayLength = 86_400_000;

/** How long ahead a meeting is announced, in days. */
const ahead = 12;

/** Meetings of hubs, a department and the planners: past and coming, one moved, one called off, one internal. */
export function tellMeetings(world: World): void {
  const told = meetings.map((text) => tellMeeting(world, text));
  world.rows.push(async (tx: Tx) => {
    for (const each of told) await writeMeeting(tx, world, each);
  });
}

type Told = ReturnType<typeof tellMeeting>;

function tellMeeting(world: World, text: MeetingText) {
  const owner = ownerOf(world, text);
  const open = !text.internal;
  const today = dayOf(world.times.now);
  const day = world.workingDay(addDays(today, text.inDays));
  const first = text.moved ? world.workingDay(addDays(day, -text.moved.days)) : day;
  const [startsAt, endsAt] = [at(day, text.from), at(day, text.to)];
  const announcedAt = world.times.office(Math.max(1.5, ahead - text.inDays));
  const made = newCase<MeetingCase>(world, {
    ...blank(announcedAt),
    kind: 'meeting',
    noun: 'meeting',
    state: 'announced',
  });
  note(world, made, 'announce', owner.who, announcedAt, {
    to: 'announced',
    public: open,
    text: [text.title, text.about].join('\n'),
  });
  const move = (event: 'move' | 'cancel' | 'hold' | 'write' | 'publish', wished: Date, more = {}) =>
    step(world, made, meetingWorkflow, event, owner.who, wished, { ...more, public: open });
  if (text.moved)
    move('move', world.times.office(1.2), {
      reason: text.moved.reason,
      data: () => ({ from: at(first, text.from).toISOString(), to: startsAt.toISOString() }),
    });
  if (text.cancelled) move('cancel', world.times.office(1.1), { reason: text.cancelled });
  const { minutes } = text;
  if (minutes) {
    move('hold', endsAt);
    move('write', new Date(endsAt.getTime() + dayLength));
    if (minutes.published) move('publish', new Date(endsAt.getTime() + 2 * dayLength), { text: minutes.text });
  }
  const items = world.cases.filter(
    (c): c is ItemCase =>
      c.noun === 'agenda' &&
      (c as ItemCase).zoneId === owner.zoneId &&
      ((c as ItemCase).submittedAt ?? world.times.now) < announcedAt,
  );
  return { text, owner, open, made, startsAt, endsAt, items: items.slice(Math.max(0, items.length - text.items)) };
}

function ownerOf(world: World, { by }: MeetingText): { who: Who; zoneId: number | null; departmentId: number | null } {
  if (by === 'planner') return { who: world.planners[0], zoneId: null, departmentId: null };
  if ('department' in by) {
    const { id, who } = departmentOf(world, by.department);
    return { who, zoneId: null, departmentId: id };
  }
  const hub = [...world.places.values()].find((place) => place.hub.zone === by.zone)?.hub;
  if (!hub) throw new Error(`no zone ${by.zone} today`);
  return { who: hub.who, zoneId: hub.zoneId, departmentId: null };
}

const at = (day: string, time: string): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantOn(day, hours * 60 + minutes);
};

async function writeMeeting(
  tx: Tx,
  world: World,
  { text, owner, open, made, startsAt, endsAt, items }: Told,
): Promise<void> {
  const { minutes } = text;
  const meetingId = made.id;
  await tx.insert(meeting).values({
    id: meetingId,
    zoneId: owner.zoneId,
    departmentId: owner.departmentId,
    open,
    state: made.state,
    title: text.title,
    about: text.about,
    startsAt,
    endsAt,
    place: text.place,
    onlineUrl: text.online ?? null,
    minutes: minutes?.text ?? null,
    residents: minutes?.residents ?? null,
    publishedAt: made.state === 'published' ? made.changedAt : null,
    sequence: text.moved || text.cancelled ? 1 : 0,
    createdBy: owner.who.memberId ?? 0,
    changedAt: made.changedAt,
    version: made.version,
  });
  const points = [
    ...items.map((item) => ({ agendaItemId: item.id, title: item.text.title })),
    ...text.points.map((title) => ({ agendaItemId: null, title })),
  ];
  await tx.insert(meetingPoint).values(
    points.map((point, position) => ({
      ...point,
      meetingId,
      position,
      decision: minutes ? (minutes.decisions[position] ?? minutes.decisions.at(-1) ?? null) : null,
    })),
  );
  const desks = [
    ...(text.invited.dongs ?? []).map((slug) => `dong:${placeOf(world, slug).code}`),
    ...(text.invited.departments ?? []).map((slug) => `department:${departmentOf(world, slug).id}`),
    ...(text.invited.mayor ? ['mayor'] : []),
  ];
  await tx
    .insert(meetingDesk)
    .values(desks.map((desk, n) => ({ meetingId, desk, attended: minutes !== undefined && n % 4 !== 3 })));
  if (!minutes) return;
  const today = dayOf(world.times.now);
  if (minutes.guests.length > 0)
    await tx
      .insert(meetingGuest)
      .values(minutes.guests.map(([name, about]) => ({ meetingId, name, about, consentOn: dayOf(startsAt) })));
  const tasks = minutes.tasks.map(([task, days]) => ({ meetingId, text: task, dueOn: addDays(today, days) }));
  if (tasks.length > 0) await tx.insert(meetingTask).values(tasks);
  if (minutes.published) await writeKeptTask(tx, world, meetingId, items);
}

/** What became a milestone already: the next one of a project that carries out an item of the meeting. */
async function writeKeptTask(tx: Tx, world: World, meetingId: number, items: ItemCase[]): Promise<void> {
  const carried = world.cases.find(
    (c): c is ProjectCase => c.noun === 'project' && items.some((item) => (c as ProjectCase).item === item),
  );
  if (!carried) return;
  const [last] = await tx
    .select()
    .from(milestone)
    .where(eq(milestone.projectId, carried.id))
    .orderBy(desc(milestone.dueOn))
    .limit(1);
  if (last)
    await tx.insert(meetingTask).values({ meetingId, text: last.title, dueOn: last.dueOn, projectId: carried.id });
}
