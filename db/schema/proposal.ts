import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  char,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { instant, ref } from './columns';
import { dong } from './district';
import { member } from './member';
import { subject } from './subject';

export const proposal = pgTable(
  'proposal',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    authorId: ref('author_id')
      .notNull()
      .references(() => member.id),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
    title: text('title').notNull(),
    problem: text('problem').notNull(),
    improvement: text('improvement').notNull(),
    effect: text('effect').notNull(),
    pillars: text('pillars').array().notNull().default(sql`'{}'`),
    place: text('place'),
    longitude: doublePrecision('longitude'),
    latitude: doublePrecision('latitude'),
    state: text('state', {
      enum: [
        'submitted',
        'supplement_requested',
        'returned',
        'published',
        'gathered',
        'not_gathered',
        'under_review',
        'adopted',
        'partially_adopted',
        'not_adopted',
        're_examination',
        'planned',
        'carrying_out',
        'done',
        'stopped',
        'redirected',
        'merged',
        'withdrawn',
      ],
    }).notNull(),
    submittedAt: instant('submitted_at').notNull(),
    publishedAt: instant('published_at'),
    changedAt: instant('changed_at').notNull(),
    /** The survivor this one was merged into. Its own supports and comments stay with it, so the merge can be undone. */
    mergedIntoId: ref('merged_into_id').references((): AnyPgColumn => proposal.id),
    /** The complaint it became, when it was redirected. */
    redirectedToId: ref('redirected_to_id').references(() => subject.id),
    /** Persons who support it or one merged into it, each once. Kept in the writing transaction. */
    supportCount: integer('support_count').notNull().default(0),
    commentCount: integer('comment_count').notNull().default(0),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(title || ' ' || problem || ' ' || improvement), NFD)`),
    titleSearch: text('title_search').generatedAlwaysAs(sql`normalize(lower(title), NFD)`),
  },
  (t) => [
    index('proposal_author_idx').on(t.authorId),
    index('proposal_dong_published_idx').on(t.dongCode, t.publishedAt, t.id),
    index('proposal_published_idx').on(t.publishedAt, t.id),
    index('proposal_support_idx').on(t.supportCount, t.id),
    index('proposal_state_idx').on(t.state, t.publishedAt, t.id),
    index('proposal_merged_into_idx').on(t.mergedIntoId),
    index('proposal_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    index('proposal_title_search_idx').using('gin', sql`${t.titleSearch} gin_trgm_ops`),
    check('proposal_merged', sql`(${t.state} = 'merged') = (${t.mergedIntoId} is not null)`),
    check('proposal_not_into_itself', sql`${t.mergedIntoId} is null or ${t.mergedIntoId} <> ${t.id}`),
    check('proposal_title_length', sql`char_length(${t.title}) between 1 and 200`),
  ],
);

/** One voice: a verified person supports a proposal once. Rows never move; counts are made over a proposal and what was merged into it. */
export const support = pgTable(
  'support',
  {
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposal.id),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.memberId] }), index('support_member_idx').on(t.memberId)],
);
