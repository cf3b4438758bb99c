import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department } from './district';
import { hotlineThread } from './hotline';
import { member } from './member';
import { clock } from './subject';

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

/** An answer that waits for the head of the desk. It goes out, goes back with a reason, or is taken back; one at a time. */
export const hotlinePrepared = pgTable(
  'hotline_prepared',
  {
    id: id(),
    threadId: ref('thread_id')
      .notNull()
      .references(() => hotlineThread.id),
    body: text('body').notNull(),
    writtenBy: ref('written_by')
      .notNull()
      .references(() => member.id),
    writtenAt: instant('written_at').notNull(),
    outcome: text('outcome', { enum: ['sent', 'returned', 'withdrawn'] }),
    decidedBy: ref('decided_by').references(() => member.id),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
  },
  (t) => [
    index('hotline_prepared_thread_idx').on(t.threadId, t.id),
    index('hotline_prepared_written_by_idx').on(t.writtenBy),
    index('hotline_prepared_decided_by_idx').on(t.decidedBy),
    uniqueIndex('hotline_prepared_open_uq').on(t.threadId).where(sql`${t.outcome} is null`),
  ],
);

/** Words to begin an answer with; names in braces are filled in. */
export const hotlineTemplate = pgTable(
  'hotline_template',
  {
    id: id(),
    name: text('name').notNull(),
    body: text('body').notNull(),
    changedBy: ref('changed_by')
      .notNull()
      .references(() => member.id),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('hotline_template_name_uq').on(t.name), index('hotline_template_changed_by_idx').on(t.changedBy)],
);

/** What was said about a promise before and when it broke: each once, whoever says it first. */
export const hotlineWarning = pgTable(
  'hotline_warning',
  {
    clockId: ref('clock_id')
      .notNull()
      .references(() => clock.id),
    kind: text('kind', { enum: ['warn_24h', 'warn_6h', 'breach'] }).notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.clockId, t.kind] })],
);
