import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';
import { subject } from './subject';

/** Something that worked somewhere and that others may take over. */
export const practice = pgTable(
  'practice',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    state: text('state', { enum: ['draft', 'published', 'taken_down'] }).notNull(),
    field: text('field', { enum: ['organisation', 'function', 'finance', 'unstated'] }).notNull(),
    institution: text('institution').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** What was wrong before, what was done, and what others should know; empty where nobody has told it yet. */
    before: text('before'),
    change: text('change'),
    advice: text('advice'),
    source: text('source').notNull(),
    /** One of those that were announced together, whose number is known. */
    announced: boolean('announced').notNull().default(false),
    createdBy: ref('created_by')
      .notNull()
      .references(() => member.id),
    publishedAt: instant('published_at'),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(
      sql`normalize(lower(title || ' ' || institution || ' ' || summary || ' ' || coalesce(change, '')), NFD)`,
    ),
  },
  (t) => [
    index('practice_state_idx').on(t.state, t.field, t.id),
    index('practice_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
  ],
);

/** One number before and after, with its unit and where it is from. */
export const practiceFigure = pgTable(
  'practice_figure',
  {
    id: id(),
    practiceId: ref('practice_id')
      .notNull()
      .references(() => practice.id),
    position: smallint('position').notNull(),
    label: text('label').notNull(),
    unit: text('unit').notNull(),
    before: doublePrecision('before'),
    after: doublePrecision('after').notNull(),
    source: text('source').notNull(),
  },
  (t) => [
    uniqueIndex('practice_figure_position_uq').on(t.practiceId, t.position),
    check('practice_figure_not_negative', sql`coalesce(${t.before}, 0) >= 0 and ${t.after} >= 0`),
  ],
);

export const practiceAward = pgTable(
  'practice_award',
  {
    id: id(),
    practiceId: ref('practice_id')
      .notNull()
      .references(() => practice.id),
    title: text('title').notNull(),
    giver: text('giver').notNull(),
    year: smallint('year').notNull(),
  },
  (t) => [
    index('practice_award_practice_idx').on(t.practiceId),
    check('practice_award_year', sql`${t.year} between 1990 and 2100`),
  ],
);
