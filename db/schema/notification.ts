import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';
import { event, subject } from './subject';

/** One person is told once of one step. The words are made when it is read, in the reader's language. */
export const notification = pgTable(
  'notification',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    eventId: ref('event_id')
      .notNull()
      .references(() => event.id),
    subjectId: ref('subject_id')
      .notNull()
      .references(() => subject.id),
    /** Why this person is told: author, supporter, hub, desk … */
    because: text('because').notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
    /** Not in the person's list before then: they want such news collected, or not at all. */
    heldUntil: instant('held_until'),
  },
  (t) => [
    uniqueIndex('notification_once_uq').on(t.memberId, t.eventId),
    index('notification_member_idx').on(t.memberId, t.id),
    index('notification_unread_idx').on(t.memberId).where(sql`${t.readAt} is null`),
    index('notification_created_idx').on(t.createdAt),
    index('notification_event_idx').on(t.eventId),
    index('notification_subject_idx').on(t.subjectId),
  ],
);
