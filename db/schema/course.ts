import { sql } from 'drizzle-orm';
import { char, check, index, integer, pgTable, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department, dong } from './district';
import { member } from './member';
import { subject } from './subject';

/** A lecture or course of the office with so many seats. */
export const course = pgTable(
  'course',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    state: text('state', { enum: ['draft', 'open', 'held', 'done', 'cancelled'] }).notNull(),
    /** Who holds it and keeps it: a department or a dong. */
    departmentId: ref('department_id').references(() => department.id),
    dongCode: char('dong_code', { length: 10 }).references(() => dong.code),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    audience: text('audience').notNull(),
    lecturer: text('lecturer').notNull(),
    place: text('place').notNull(),
    /** Who answers questions: an office, never a person's number. */
    contact: text('contact').notNull(),
    /** Never fewer than those who hold a seat: see the trigger in the migrations. */
    capacity: integer('capacity').notNull(),
    registerFrom: instant('register_from').notNull(),
    registerUntil: instant('register_until').notNull(),
    /** So long somebody from the waiting list has to confirm a seat that came free; less when it begins sooner. */
    confirmHours: smallint('confirm_hours').notNull(),
    /** In so many sessions one has to have been for the certificate; none is given when empty. */
    neededSessions: smallint('needed_sessions'),
    /** The support programme that it belongs to. */
    programmeId: ref('programme_id').references(() => subject.id),
    createdBy: ref('created_by')
      .notNull()
      .references(() => member.id),
    openedAt: instant('opened_at'),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(
      sql`normalize(lower(title || ' ' || summary || ' ' || audience || ' ' || lecturer || ' ' || place), NFD)`,
    ),
  },
  (t) => [
    index('course_state_idx').on(t.state, t.id),
    index('course_department_idx').on(t.departmentId),
    index('course_dong_idx').on(t.dongCode),
    index('course_programme_idx').on(t.programmeId),
    index('course_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check('course_host', sql`(${t.departmentId} is null) <> (${t.dongCode} is null)`),
    check('course_capacity', sql`${t.capacity} between 1 and 2000`),
    check('course_registration', sql`${t.registerUntil} > ${t.registerFrom}`),
    check('course_confirm', sql`${t.confirmHours} between 1 and 168`),
    check('course_needed', sql`${t.neededSessions} between 1 and 12`),
  ],
);

/** One date of a course. */
export const courseSession = pgTable(
  'course_session',
  {
    id: id(),
    courseId: ref('course_id')
      .notNull()
      .references(() => course.id),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    topic: text('topic'),
    /** When those with a seat were reminded of it; emptied when it moves. */
    remindedAt: instant('reminded_at'),
  },
  (t) => [
    uniqueIndex('course_session_start_uq').on(t.courseId, t.startsAt),
    check('course_session_length', sql`${t.endsAt} > ${t.startsAt}`),
  ],
);

/**
 * Somebody's seat or place on the waiting list. One person has one at a time (the unique index settles a double press), and seats that are held are never more than there
 * are (a trigger in the migrations, behind the lock on the course).
 */
export const courseSeat = pgTable(
  'course_seat',
  {
    id: id(),
    courseId: ref('course_id')
      .notNull()
      .references(() => course.id),
    /** Empty for somebody who came without an account. */
    memberId: ref('member_id').references(() => member.id),
    /** Their name, sealed; emptied when it has been kept long enough. */
    walkInName: text('walk_in_name'),
    /** `offered`: came free for this person, who has until `offeredUntil` to say so. `lapsed`: did not. */
    state: text('state', { enum: ['confirmed', 'waiting', 'offered', 'withdrawn', 'lapsed'] }).notNull(),
    askedAt: instant('asked_at').notNull(),
    offeredUntil: instant('offered_until'),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    uniqueIndex('course_seat_once_uq')
      .on(t.courseId, t.memberId)
      .where(sql`${t.state} in ('confirmed', 'waiting', 'offered')`),
    index('course_seat_course_idx').on(t.courseId, t.state, t.id),
    index('course_seat_member_idx').on(t.memberId),
    index('course_seat_offer_idx').on(t.offeredUntil).where(sql`${t.state} = 'offered'`),
    check('course_seat_offer', sql`(${t.state} = 'offered') = (${t.offeredUntil} is not null)`),
    check('course_seat_who', sql`(${t.memberId} is null) = (${t.walkInName} is not null)`),
    check('course_seat_sealed', sql`${t.walkInName} = '' or ${t.walkInName} like 's1.%'`),
  ],
);

/** Who was there at which session, and how that was seen. */
export const courseAttendance = pgTable(
  'course_attendance',
  {
    seatId: ref('seat_id')
      .notNull()
      .references(() => courseSeat.id),
    sessionId: ref('session_id')
      .notNull()
      .references(() => courseSession.id),
    at: instant('at').notNull(),
    byId: ref('by_id')
      .notNull()
      .references(() => member.id),
    via: text('via', { enum: ['code', 'list', 'walk_in'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.seatId, t.sessionId] }), index('course_attendance_session_idx').on(t.sessionId)],
);

/** Proof of having been there, by its number. Whether it still holds follows from the attendance. */
export const courseCertificate = pgTable('course_certificate', {
  seatId: ref('seat_id')
    .primaryKey()
    .references(() => courseSeat.id),
  number: text('number').notNull().unique(),
  issuedAt: instant('issued_at').notNull(),
});

/** What somebody who was there says about it: the stars are counted, the words are for the office alone. */
export const courseFeedback = pgTable(
  'course_feedback',
  {
    id: id(),
    seatId: ref('seat_id')
      .notNull()
      .unique()
      .references(() => courseSeat.id),
    rating: smallint('rating').notNull(),
    words: text('words'),
    givenAt: instant('given_at').notNull(),
  },
  (t) => [check('course_feedback_rating', sql`${t.rating} between 1 and 5`)],
);
