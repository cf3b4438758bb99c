import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  char,
  check,
  index,
  pgTable,
  pgView,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { dong } from './district';

/** A person who can act: resident or officer. */
export const member = pgTable(
  'member',
  {
    id: id(),
    kind: text('kind', { enum: ['resident', 'officer'] }).notNull(),
    /** What everybody may read: of a resident the masked name, of an officer the name they sign with. */
    name: text('name').notNull(),
    /** A resident's own name, sealed. The portal writes it here and reads it from `ownName`. */
    legalName: text('legal_name'),
    demoKey: text('demo_key').unique(),
    homeDong: char('home_dong', { length: 10 }).references(() => dong.code),
    verification: text('verification', { enum: ['none', 'phone', 'residence'] })
      .notNull()
      .default('none'),
    /** Somebody who filed one case without an account, and comes back to it by its return code. */
    guest: boolean('guest').notNull().default(false),
    /** The account that this one was found to be another of. It is nobody's any more. */
    unitedIntoId: ref('united_into_id').references((): AnyPgColumn => member.id),
    createdAt: instant('created_at').notNull(),
    /** The person went; what is left stands for nobody. */
    erasedAt: instant('erased_at'),
  },
  (t) => [
    index('member_united_into_idx').on(t.unitedIntoId),
    check('member_kind', sql`${t.kind} in ('resident', 'officer')`),
    check('member_sealed', sql`${t.legalName} like 's1.%'`),
    index('member_home_dong_idx').on(t.homeDong),
  ],
);

/**
 * The own names of people, for the portal itself, the office and each person alone. A view of the owner with the same eyes as the row policies (db/wall/policies.ts): the
 * portal's role may not read the column of the table, whose rows are there for everybody.
 */
export const ownName = pgView('own_name', {
  memberId: bigint('member_id', { mode: 'number' }).notNull(),
  legalName: text('legal_name').notNull(),
})
  .with({ securityBarrier: true })
  .as(sql`select id as member_id, legal_name from member where legal_name is not null
  and (split_part(coalesce(current_setting('ollim.actor', true), ''), ':', 1) in ('system', 'officer')
    or id = nullif(split_part(coalesce(current_setting('ollim.actor', true), ''), ':', 2), '')::bigint)`);

/** One sign-in. The cookie holds only its id, so that it can be revoked at once. */
export const session = pgTable(
  'session',
  {
    id: uuid('id').primaryKey(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** How the person proved who they are: a demo account's button, a one-time code, the office's provider, the operator's link. */
    method: text('method').notNull().default('demo'),
    /** When a second proof was given, by the provider or here. Officers without one reach only the page that asks for it. */
    secondFactorAt: instant('second_factor_at'),
    /** Browser and system in two words, for its owner's list of sessions. */
    device: text('device'),
  },
  (t) => [index('session_member_idx').on(t.memberId)],
);
