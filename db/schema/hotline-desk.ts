import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department } from './district';
import { hotlineThread } from './hotline';
import { member } from './member';

/** A department that is asked to contribute to the answer of another. Stays inside the office. */
export const hotlineContribution = pgTable(
  'hotline_contribution',
  {
    id: id(),
    threadId: ref('thread_id')
      .notNull()
      .references(() => hotlineThread.id),
    departmentId: ref('department_id')
      .notNull()
      .references(() => department.id),
    question: text('question').notNull(),
    askedBy: ref('asked_by')
      .notNull()
      .references(() => member.id),
    askedAt: instant('asked_at').notNull(),
    answer: text('answer'),
    answeredBy: ref('answered_by').references(() => member.id),
    answeredAt: instant('answered_at'),
    cancelledAt: instant('cancelled_at'),
  },
  (t) => [
    index('hotline_contribution_thread_idx').on(t.threadId),
    index('hotline_contribution_asked_by_idx').on(t.askedBy),
    index('hotline_contribution_answered_by_idx').on(t.answeredBy),
    uniqueIndex('hotline_contribution_open_uq')
      .on(t.departmentId, t.threadId)
      .where(sql`${t.answeredAt} is null and ${t.cancelledAt} is null`),
  ],
);
