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
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { dong } from './district';
import { phone } from './hotline';
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
    /** Numbers that texted their support and are nobody's yet: counted apart, never in `supportCount`. Each once, as there. */
    textSupportCount: integer('text_support_count').notNull().default(0),
    commentCount: integer('comment_count').notNull().default(0),
    /** The text to the mayor that it was made of, with the sender's consent. */
    fromThreadId: ref('from_thread_id').references(() => subject.id),
    /** Its words are taken down: what stands in their place says so, and the originals are sealed with the takedown. */
    takenDownAt: instant('taken_down_at'),
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
    /** Only what is `counted` counts. What came in a burst is `held` until an officer has looked. */
    standing: text('standing', { enum: ['counted', 'held', 'rejected'] })
      .notNull()
      .default('counted'),
    holdId: ref('hold_id').references(() => supportHold.id),
    /** The network it came from as a keyed hash, for a month: enough to see that many came from one place. */
    network: char('network', { length: 32 }),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.memberId] }),
    index('support_member_idx').on(t.memberId),
    index('support_time_idx').on(t.proposalId, t.createdAt),
    index('support_hold_idx').on(t.holdId),
    index('support_network_idx').on(t.createdAt).where(sql`${t.network} is not null`),
    check('support_standing', sql`${t.standing} in ('counted', 'held', 'rejected')`),
    check('support_held', sql`${t.standing} = 'counted' or ${t.holdId} is not null`),
  ],
);

/** A burst of voices on one proposal, and what an officer made of it. Reopening it makes all of them wait again. */
export const supportHold = pgTable(
  'support_hold',
  {
    id: id(),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposal.id),
    why: text('why', { enum: ['one_network', 'rush'] }).notNull(),
    openedAt: instant('opened_at').notNull(),
    /** Voices an hour in the week before: what is usual here. */
    usualPerHour: doublePrecision('usual_per_hour').notNull(),
    settledAt: instant('settled_at'),
    settledBy: ref('settled_by').references(() => member.id),
    outcome: text('outcome', { enum: ['released', 'partly', 'rejected'] }),
    reason: text('reason'),
  },
  (t) => [
    uniqueIndex('support_hold_open_uq').on(t.proposalId).where(sql`${t.settledAt} is null`),
    index('support_hold_proposal_idx').on(t.proposalId),
    check('support_hold_settled', sql`(${t.settledAt} is null) = (${t.outcome} is null)`),
    check(
      'support_hold_reason',
      sql`${t.outcome} in ('partly', 'rejected') = (${t.reason} is not null) or ${t.outcome} is null`,
    ),
  ],
);

/** What a proposal was started from: a practice, a piece of research. */
export const proposalOrigin = pgTable(
  'proposal_origin',
  {
    proposalId: ref('proposal_id')
      .primaryKey()
      .references(() => proposal.id),
    subjectId: ref('subject_id')
      .notNull()
      .references(() => subject.id),
  },
  (t) => [index('proposal_origin_subject_idx').on(t.subjectId)],
);

/** A voice by text: one for each number. Once somebody proved the number to be theirs it counts as their voice (`support`), and here no more. */
export const textSupport = pgTable(
  'text_support',
  {
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposal.id),
    phoneId: ref('phone_id')
      .notNull()
      .references(() => phone.id),
    createdAt: instant('created_at').notNull(),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.phoneId] }), index('text_support_phone_idx').on(t.phoneId)],
);
