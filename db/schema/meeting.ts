import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { agendaItem } from './agenda';
import { id, instant, ref } from './columns';
import { department, zone } from './district';
import { member } from './member';
import { project } from './project';
import { subject } from './subject';

/** A meeting of a hub's zone, of a department, or of the district's planners when it is of neither. */
export const meeting = pgTable(
  'meeting',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    zoneId: ref('zone_id').references(() => zone.id),
    departmentId: ref('department_id').references(() => department.id),
    /** Whether everyone may read it; settled when it is announced and never changed. */
    open: boolean('open').notNull(),
    state: text('state', { enum: ['announced', 'held', 'published', 'cancelled'] }).notNull(),
    title: text('title').notNull(),
    about: text('about').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    place: text('place').notNull(),
    onlineUrl: text('online_url'),
    minutes: text('minutes'),
    /** How many residents came, whoever they were. */
    residents: integer('residents'),
    publishedAt: instant('published_at'),
    /** How often what calendars show of it changed (RFC 5545, SEQUENCE). */
    sequence: integer('sequence').notNull().default(0),
    createdBy: ref('created_by')
      .notNull()
      .references(() => member.id),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(title || ' ' || about), NFD)`),
  },
  (t) => [
    index('meeting_starts_idx').on(t.startsAt, t.id),
    index('meeting_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check('meeting_times', sql`${t.endsAt} > ${t.startsAt}`),
    check('meeting_desk', sql`num_nonnulls(${t.zoneId}, ${t.departmentId}) <= 1`),
    check('meeting_residents', sql`${t.residents} >= 0`),
    check(
      'meeting_minutes',
      sql`${t.state} <> 'published' or (${t.minutes} is not null and ${t.publishedAt} is not null)`,
    ),
  ],
);

/** What it is about, one after another: an agenda item or something else, and what was decided on it. */
export const meetingPoint = pgTable(
  'meeting_point',
  {
    id: id(),
    meetingId: ref('meeting_id')
      .notNull()
      .references(() => meeting.id),
    position: smallint('position').notNull(),
    title: text('title').notNull(),
    agendaItemId: ref('agenda_item_id').references(() => agendaItem.id),
    decision: text('decision'),
  },
  (t) => [
    index('meeting_point_meeting_idx').on(t.meetingId, t.position),
    index('meeting_point_item_idx').on(t.agendaItemId),
  ],
);

/** A desk of the office that is invited (`dong:2914059000`, `department:3`, `planner`, `mayor`), and whether somebody came for it. */
export const meetingDesk = pgTable(
  'meeting_desk',
  {
    meetingId: ref('meeting_id')
      .notNull()
      .references(() => meeting.id),
    desk: text('desk').notNull(),
    attended: boolean('attended').notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.desk] })],
);

/** Residents and guests who agreed to be named. */
export const meetingGuest = pgTable(
  'meeting_guest',
  {
    id: id(),
    meetingId: ref('meeting_id')
      .notNull()
      .references(() => meeting.id),
    name: text('name').notNull(),
    about: text('about').notNull(),
    consentOn: date('consent_on').notNull(),
  },
  (t) => [index('meeting_guest_meeting_idx').on(t.meetingId)],
);

/** What somebody has to do now. It is reported on once it is a milestone of a project. */
export const meetingTask = pgTable(
  'meeting_task',
  {
    id: id(),
    meetingId: ref('meeting_id')
      .notNull()
      .references(() => meeting.id),
    text: text('text').notNull(),
    dueOn: date('due_on').notNull(),
    projectId: ref('project_id').references(() => project.id),
  },
  (t) => [index('meeting_task_meeting_idx').on(t.meetingId)],
);
