import { sql } from 'drizzle-orm';
import { char, check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { dong } from './district';
import { member } from './member';

/** A number that a resident shows at their dong centre to have their residence confirmed. */
export const residenceRequest = pgTable(
  'residence_request',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .unique()
      .references(() => member.id),
    codeHash: char('code_hash', { length: 64 }).notNull().unique(),
    sealedCode: text('sealed_code').notNull(),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    index('residence_request_dong_idx').on(t.dongCode),
    check('residence_request_sealed', sql`${t.sealedCode} like 's1.%'`),
  ],
);

/** An officer of a dong saw that somebody lives there, or a provider said so; how, and whether that was taken back. */
export const residenceConfirmation = pgTable(
  'residence_confirmation',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
    /** Nobody when a provider's word confirmed it. */
    officerId: ref('officer_id').references(() => member.id),
    method: text('method', { enum: ['id_card', 'register', 'other', 'provider'] }).notNull(),
    /** Keyed hash of the provider's own id of the person: one person confirms one account. */
    claimHash: char('claim_hash', { length: 64 }),
    /** That id, sealed. */
    claim: text('claim'),
    note: text('note'),
    at: instant('at').notNull(),
    revokedAt: instant('revoked_at'),
    revokedById: ref('revoked_by_id').references(() => member.id),
    revokedReason: text('revoked_reason'),
  },
  (t) => [
    uniqueIndex('residence_confirmation_live_uq').on(t.memberId).where(sql`${t.revokedAt} is null`),
    uniqueIndex('residence_confirmation_claim_uq').on(t.claimHash).where(sql`${t.revokedAt} is null`),
    index('residence_confirmation_dong_idx').on(t.dongCode, t.id),
    index('residence_confirmation_officer_idx').on(t.officerId),
    index('residence_confirmation_revoked_by_idx').on(t.revokedById),
    check('residence_confirmation_sealed', sql`${t.claim} like 's1.%'`),
    check(
      'residence_confirmation_by',
      sql`(${t.method} = 'provider') = (${t.officerId} is null) and (${t.method} = 'provider') = (${t.claimHash} is not null)`,
    ),
  ],
);
