import { sql } from 'drizzle-orm';
import {
  bigint,
  char,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';

const kinds = ['phone', 'email'] as const;

/**
 * A number or address that somebody proved to be theirs. The address itself is sealed; it is found by its keyed hash, and the unique index lets one person
 * have it at a time, whoever claims it at the same moment.
 */
export const contact = pgTable(
  'contact',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    kind: text('kind', { enum: kinds }).notNull(),
    hash: char('hash', { length: 64 }).notNull(),
    sealed: text('sealed').notNull(),
    addedAt: instant('added_at').notNull(),
    /** When its owner last had it in hand. Numbers are given to other people after a while. */
    provenAt: instant('proven_at').notNull(),
    /** It was given up, but can still be signed in with until then: who did not give it up can object. */
    leavesAt: instant('leaves_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('contact_live_uq').on(t.kind, t.hash).where(sql`${t.endedAt} is null`),
    index('contact_member_idx').on(t.memberId),
    index('contact_leaving_idx').on(t.leavesAt).where(sql`${t.leavesAt} is not null and ${t.endedAt} is null`),
    check('contact_sealed', sql`${t.sealed} like 's1.%'`),
    check('contact_kind', sql`${t.kind} in ('phone', 'email')`),
  ],
);

/** Six digits on their way to a number or address. Only their hash is kept, and that for minutes. */
export const oneTimeCode = pgTable(
  'one_time_code',
  {
    id: uuid('id').primaryKey(),
    /** `sign_in`: who has it is let in. `add`: it is added to the account that asked. `second`: a second proof of who owns an account. */
    purpose: text('purpose', { enum: ['sign_in', 'add', 'second'] }).notNull(),
    kind: text('kind', { enum: kinds }).notNull(),
    hash: char('hash', { length: 64 }).notNull(),
    sealed: text('sealed').notNull(),
    codeHash: char('code_hash', { length: 64 }).notNull(),
    /** Whose account it is about; nobody's before sign-in. */
    memberId: ref('member_id').references(() => member.id),
    tries: smallint('tries').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** Used, or replaced by a newer one. */
    endedAt: instant('ended_at'),
    provenAt: instant('proven_at'),
  },
  (t) => [
    uniqueIndex('one_time_code_live_uq').on(t.kind, t.hash).where(sql`${t.endedAt} is null`),
    index('one_time_code_asked_idx').on(t.hash, t.createdAt),
    index('one_time_code_member_idx').on(t.memberId),
    check('one_time_code_sealed', sql`${t.sealed} like 's1.%'`),
  ],
);

/** Somebody who proved a contact that nobody has, and has not yet said what to call them. What they proved is sealed. */
export const newcomer = pgTable(
  'newcomer',
  {
    id: uuid('id').primaryKey(),
    sealed: text('sealed').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [check('newcomer_sealed', sql`${t.sealed} like 's1.%'`)],
);

/** An account elsewhere by which somebody signs in here. */
export const providerAccount = pgTable(
  'provider_account',
  {
    id: bigint('id', { mode: 'number' }).notNull().unique().generatedAlwaysAsIdentity(),
    provider: text('provider', { enum: ['kakao', 'naver'] }).notNull(),
    /** Keyed hash of the provider's own id of the person, and that id sealed. */
    subject: char('subject', { length: 64 }).notNull(),
    sealed: text('sealed'),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.provider, t.subject] }),
    index('provider_account_member_idx').on(t.memberId),
    check('provider_account_sealed', sql`${t.sealed} like 's1.%'`),
  ],
);

/** What changed hands, table by table. */
export interface Moved {
  proposals: number[];
  supports: number[];
  voicesDropped: { proposalId: number; createdAt: string }[];
  complaints: number[];
  comments: number[];
  messages: number[];
  /** Absent in unions made before there was following. */
  follows?: number[];
  /** Seats in courses. */
  seats?: number[];
  phones: number[];
  /** Unions before there were rounds moved none. */
  ballots?: number[];
  /** Applications to programmes, and hours of advice. */
  applications?: number[];
  bookings?: number[];
  /** Places in research teams. */
  teams?: number[];
  contacts: number[];
  providers: number[];
  residence: number[];
  /** What the account that stays was before. */
  before: { verification: 'none' | 'phone' | 'residence'; homeDong: string | null };
}

/** Two accounts that were found to be one person's. `moved` names every row that changed hands, so that it can be undone. */
export const memberUnion = pgTable(
  'member_union',
  {
    id: id(),
    fromId: ref('from_id')
      .notNull()
      .references(() => member.id),
    intoId: ref('into_id')
      .notNull()
      .references(() => member.id),
    /** What proved it: a code to a contact of each, or the return code of a case. */
    proof: text('proof', { enum: ['codes', 'return_code'] }).notNull(),
    moved: jsonb('moved').$type<Moved>().notNull(),
    at: instant('at').notNull(),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    uniqueIndex('member_union_from_uq').on(t.fromId).where(sql`${t.undoneAt} is null`),
    index('member_union_into_idx').on(t.intoId),
    check('member_union_two', sql`${t.fromId} <> ${t.intoId}`),
  ],
);

/** A contact was added or given up, and the others were told: until then one of them can say that it was not them. */
export const contactChange = pgTable(
  'contact_change',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    contactId: ref('contact_id')
      .notNull()
      .references(() => contact.id),
    what: text('what', { enum: ['added', 'given_up'] }).notNull(),
    tokenHash: char('token_hash', { length: 64 }).notNull().unique(),
    at: instant('at').notNull(),
    until: instant('until').notNull(),
    objectedAt: instant('objected_at'),
  },
  (t) => [index('contact_change_member_idx').on(t.memberId), index('contact_change_contact_idx').on(t.contactId)],
);
