import { sql } from 'drizzle-orm';
import { check, index, pgTable, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';
import { programme } from './programme';

/** An hour of advice that can be booked. `taken` is counted here, under a lock, so that no seat is given twice. */
export const consultingSlot = pgTable(
  'consulting_slot',
  {
    id: id(),
    programmeId: ref('programme_id')
      .notNull()
      .references(() => programme.id),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** What is advised on, and where. */
    topic: text('topic').notNull(),
    place: text('place').notNull(),
    capacity: smallint('capacity').notNull(),
    taken: smallint('taken').notNull().default(0),
    cancelledAt: instant('cancelled_at'),
    cancelReason: text('cancel_reason'),
    publishedBy: ref('published_by')
      .notNull()
      .references(() => member.id),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [
    index('consulting_slot_time_idx').on(t.programmeId, t.startsAt),
    index('consulting_slot_published_by_idx').on(t.publishedBy),
    check('consulting_slot_times', sql`${t.endsAt} > ${t.startsAt}`),
    check('consulting_slot_seats', sql`${t.capacity} between 1 and 50 and ${t.taken} between 0 and ${t.capacity}`),
  ],
);

/** Somebody's place in an hour of advice. Private: for that person and the office. */
export const consultingBooking = pgTable(
  'consulting_booking',
  {
    id: id(),
    slotId: ref('slot_id')
      .notNull()
      .references(() => consultingSlot.id),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    state: text('state', { enum: ['booked', 'cancelled', 'attended', 'no_show'] }).notNull(),
    /** What they want to talk about. */
    question: text('question').notNull(),
    /** What was advised: read by that person and the desk. */
    advice: text('advice'),
    bookedAt: instant('booked_at').notNull(),
    /** How often it was moved to another hour. */
    moves: smallint('moves').notNull().default(0),
    changedAt: instant('changed_at').notNull(),
    remindedAt: instant('reminded_at'),
    recordedBy: ref('recorded_by').references(() => member.id),
  },
  (t) => [
    uniqueIndex('consulting_booking_once_uq').on(t.slotId, t.memberId).where(sql`${t.state} <> 'cancelled'`),
    index('consulting_booking_slot_idx').on(t.slotId),
    index('consulting_booking_member_idx').on(t.memberId, t.id),
    index('consulting_booking_recorded_by_idx').on(t.recordedBy),
  ],
);
