import { and, asc, desc, eq, getTableColumns, gte, inArray, lt, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { agendaItem } from '@/db/schema/agenda';
import { department, zone } from '@/db/schema/district';
import { meeting, meetingDesk, meetingGuest, meetingPoint, meetingTask } from '@/db/schema/meeting';
import { project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import { internalStates } from '@/lib/agenda/states';

const { search: _, ...columns } = getTableColumns(meeting);
const meetings = () =>
  db
    .select({
      ...columns,
      number: subject.number,
      zone: { slug: zone.slug, nameKo: zone.nameKo, nameEn: zone.nameEn },
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
      invited: sql<
        string[]
      >`array(select d.desk from meeting_desk d where d.meeting_id = ${meeting.id} order by d.desk)`,
    })
    .from(meeting)
    .innerJoin(subject, eq(subject.id, meeting.id))
    .leftJoin(zone, eq(zone.id, meeting.zoneId))
    .leftJoin(department, eq(department.id, meeting.departmentId));

export type MeetingRow = Awaited<ReturnType<typeof listComing>>[number];

const ofZone = (slug: string | undefined): SQL | undefined => (slug ? eq(zone.slug, slug) : undefined);

/** Public meetings that are still ahead or on at `now`, the next one first; those that were called off are among them. */
export const listComing = (now: Date, slug?: string) =>
  meetings()
    .where(and(eq(meeting.open, true), gte(meeting.endsAt, now), ofZone(slug)))
    .orderBy(asc(meeting.startsAt), asc(meeting.id))
    .limit(100);

const pageSize = 20;

/** Public meetings that are over, latest first, one page; `next` is the cursor of the page behind. */
export async function listPast(now: Date, { zone: slug, before }: { zone?: string; before?: number } = {}) {
  const found = await meetings()
    .where(
      and(
        eq(meeting.open, true),
        lt(meeting.endsAt, now),
        ofZone(slug),
        before
          ? sql`(${meeting.startsAt}, ${meeting.id}) < (select last.starts_at, last.id from meeting last where last.id = ${before})`
          : undefined,
      ),
    )
    .orderBy(desc(meeting.startsAt), desc(meeting.id))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize);
  return { rows, next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null };
}

/** What calendars subscribe to: public meetings since that day, those that were called off too. */
export const listForCalendar = (since: Date) =>
  meetings()
    .where(and(eq(meeting.open, true), gte(meeting.startsAt, since)))
    .orderBy(asc(meeting.startsAt), asc(meeting.id))
    .limit(500);

/** Meetings that one of these desks keeps or is invited to, and the public ones; latest first. */
export const listForDesks = (
  own: { zones: readonly number[]; departments: readonly number[]; planner: boolean },
  desks: readonly string[],
) =>
  meetings()
    .where(
      or(
        eq(meeting.open, true),
        inArray(meeting.zoneId, [...own.zones]),
        inArray(meeting.departmentId, [...own.departments]),
        own.planner ? and(sql`${meeting.zoneId} is null`, sql`${meeting.departmentId} is null`) : undefined,
        inArray(
          meeting.id,
          db
            .select({ id: meetingDesk.meetingId })
            .from(meetingDesk)
            .where(inArray(meetingDesk.desk, [...desks])),
        ),
      ),
    )
    .orderBy(desc(meeting.startsAt), desc(meeting.id))
    .limit(200);

export async function getMeeting(number: string) {
  const [row] = await meetings().where(eq(subject.number, number));
  return row ?? null;
}

/** The points in their order, each with its agenda item while that is not the hub's own paper. */
export const listPoints = (meetingId: number) =>
  db
    .select({ ...getTableColumns(meetingPoint), item: subject.number })
    .from(meetingPoint)
    .leftJoin(
      agendaItem,
      and(eq(agendaItem.id, meetingPoint.agendaItemId), notInArray(agendaItem.state, [...internalStates])),
    )
    .leftJoin(subject, eq(subject.id, agendaItem.id))
    .where(eq(meetingPoint.meetingId, meetingId))
    .orderBy(asc(meetingPoint.position));
export type PointRow = Awaited<ReturnType<typeof listPoints>>[number];

export const listDesks = (meetingId: number) =>
  db
    .select({ desk: meetingDesk.desk, attended: meetingDesk.attended })
    .from(meetingDesk)
    .where(eq(meetingDesk.meetingId, meetingId))
    .orderBy(asc(meetingDesk.desk));

export const listGuests = (meetingId: number) =>
  db.select().from(meetingGuest).where(eq(meetingGuest.meetingId, meetingId)).orderBy(asc(meetingGuest.id));
export type GuestRow = Awaited<ReturnType<typeof listGuests>>[number];

/** What is to be done, each with the project it became a milestone of. */
export const listTasks = (meetingId: number) =>
  db
    .select({ ...getTableColumns(meetingTask), project: { number: subject.number, title: project.title } })
    .from(meetingTask)
    .leftJoin(project, eq(project.id, meetingTask.projectId))
    .leftJoin(subject, eq(subject.id, project.id))
    .where(eq(meetingTask.meetingId, meetingId))
    .orderBy(asc(meetingTask.dueOn), asc(meetingTask.id));
export type TaskRow = Awaited<ReturnType<typeof listTasks>>[number];

/** Public meetings on whose agenda an item stands, the latest first; those that were called off are left out. */
export const listMeetingsOfItem = (agendaItemId: number) =>
  meetings()
    .where(
      and(
        eq(meeting.open, true),
        ne(meeting.state, 'cancelled'),
        inArray(
          meeting.id,
          db
            .select({ id: meetingPoint.meetingId })
            .from(meetingPoint)
            .where(eq(meetingPoint.agendaItemId, agendaItemId)),
        ),
      ),
    )
    .orderBy(desc(meeting.startsAt))
    .limit(20);
