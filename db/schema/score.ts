import { sql } from 'drizzle-orm';
import { char, check, date, doublePrecision, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department, dong } from './district';
import { member } from './member';
import { subject } from './subject';

/** How kindness was measured. Scores of different methods are never put in one line. */
export const scoreMethod = pgTable('score_method', {
  id: id(),
  name: text('name').notNull().unique(),
  /** Who looks, at what, and how it becomes points of 100. */
  description: text('description').notNull(),
  createdBy: ref('created_by')
    .notNull()
    .references(() => member.id),
  createdAt: instant('created_at').notNull(),
});

/** The score of one office, or the mean of several, in a period. */
export const scoreCard = pgTable(
  'score_card',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    state: text('state', { enum: ['draft', 'published', 'taken_down'] }).notNull(),
    methodId: ref('method_id')
      .notNull()
      .references(() => scoreMethod.id),
    /** A dong centre or a department; neither for the mean of all sites. */
    dongCode: char('dong_code', { length: 10 }).references(() => dong.code),
    departmentId: ref('department_id').references(() => department.id),
    periodFrom: date('period_from').notNull(),
    periodTo: date('period_to').notNull(),
    points: doublePrecision('points').notNull(),
    /** Over how many sites, and how many times somebody looked; the second is not always told. */
    sites: integer('sites').notNull(),
    sample: integer('sample'),
    source: text('source').notNull(),
    note: text('note'),
    preparedBy: ref('prepared_by')
      .notNull()
      .references(() => member.id),
    publishedBy: ref('published_by').references(() => member.id),
    publishedAt: instant('published_at'),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('score_card_once_uq')
      .on(t.methodId, sql`coalesce(${t.dongCode}, '')`, sql`coalesce(${t.departmentId}, 0)`, t.periodFrom, t.periodTo)
      .where(sql`${t.state} = 'published'`),
    index('score_card_dong_idx').on(t.dongCode),
    index('score_card_department_idx').on(t.departmentId),
    index('score_card_state_idx').on(t.state, t.periodTo),
    check('score_card_points', sql`${t.points} between 0 and 100`),
    check('score_card_counts', sql`${t.sites} > 0 and (${t.sample} is null or ${t.sample} >= ${t.sites})`),
    check('score_card_period', sql`${t.periodTo} >= ${t.periodFrom}`),
    check('score_card_office', sql`${t.dongCode} is null or ${t.departmentId} is null`),
    check('score_card_one_office', sql`(${t.dongCode} is null and ${t.departmentId} is null) or ${t.sites} = 1`),
    check('score_card_two_people', sql`${t.publishedBy} is null or ${t.publishedBy} <> ${t.preparedBy}`),
  ],
);

/** What an office does so that the next score is better. */
export const scoreAction = pgTable(
  'score_action',
  {
    id: id(),
    cardId: ref('card_id')
      .notNull()
      .references(() => scoreCard.id),
    title: text('title').notNull(),
    dueOn: date('due_on').notNull(),
    state: text('state', { enum: ['planned', 'doing', 'done', 'dropped'] }).notNull(),
    /** What came of it, or why it was given up. */
    outcome: text('outcome'),
    changedBy: ref('changed_by')
      .notNull()
      .references(() => member.id),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('score_action_card_idx').on(t.cardId, t.dueOn),
    check('score_action_outcome', sql`${t.state} not in ('done', 'dropped') or ${t.outcome} is not null`),
  ],
);
