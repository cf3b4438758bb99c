import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  char,
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department, dong, institution } from './district';
import { member } from './member';

const who = (name: string) =>
  ref(name)
    .notNull()
    .references(() => member.id);

/**
 * What an officer is in charge of, and when; `validTo` is the first day on which it no longer holds. A hub's powers are not here: they follow from the
 * dong's membership that day. Nobody has the same charge twice on one day: see the exclusion constraint in the migrations.
 */
export const assignment = pgTable(
  'assignment',
  {
    id: id(),
    memberId: who('member_id'),
    role: text('role', {
      enum: ['dong_officer', 'department_officer', 'institution_officer', 'planner', 'mayor', 'admin'],
    }).notNull(),
    dongCode: char('dong_code', { length: 10 }).references(() => dong.code),
    departmentId: ref('department_id').references(() => department.id),
    institutionId: ref('institution_id').references(() => institution.id),
    /** Leads the desk: approves what colleagues send out, and hears of promises that were missed. */
    isHead: boolean('is_head').notNull().default(false),
    /** Who keeps it: the office in this portal, or the sign-in provider, whose word is taken anew at each sign-in. */
    source: text('source', { enum: ['office', 'provider'] })
      .notNull()
      .default('office'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (t) => [
    index('assignment_member_idx').on(t.memberId),
    index('assignment_dong_idx').on(t.dongCode),
    index('assignment_department_idx').on(t.departmentId),
    index('assignment_institution_idx').on(t.institutionId),
    check('assignment_dong', sql`(${t.role} = 'dong_officer') = (${t.dongCode} is not null)`),
    check('assignment_department', sql`(${t.role} = 'department_officer') = (${t.departmentId} is not null)`),
    check('assignment_institution', sql`(${t.role} = 'institution_officer') = (${t.institutionId} is not null)`),
    check('assignment_dates', sql`${t.validTo} is null or ${t.validTo} >= ${t.validFrom}`),
  ],
);

/** An officer as the office's list of staff and its sign-in provider know them. */
export const staffRecord = pgTable(
  'staff_record',
  {
    memberId: who('member_id').primaryKey(),
    staffNo: text('staff_no').notNull().unique(),
    /** Who the provider says it is, from the first sign-in on. */
    issuer: text('issuer'),
    subject: text('subject'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('staff_record_subject_uq').on(t.issuer, t.subject),
    check('staff_record_subject', sql`(${t.issuer} is null) = (${t.subject} is null)`),
  ],
);

/** For some days `deputyId` acts with what `memberId` is in charge of. One deputy at a time: see the exclusion constraint in the migrations. */
export const deputy = pgTable(
  'deputy',
  {
    id: id(),
    memberId: who('member_id'),
    deputyId: who('deputy_id'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to').notNull(),
    namedBy: who('named_by'),
    namedAt: instant('named_at').notNull(),
  },
  (t) => [
    index('deputy_member_idx').on(t.memberId),
    index('deputy_deputy_idx').on(t.deputyId),
    check('deputy_other', sql`${t.memberId} <> ${t.deputyId}`),
    check('deputy_dates', sql`${t.validTo} >= ${t.validFrom}`),
  ],
);

/** One administrator asks that somebody becomes one; another grants it. */
export const adminGrant = pgTable(
  'admin_grant',
  {
    id: id(),
    memberId: who('member_id'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    reason: text('reason').notNull(),
    askedBy: who('asked_by'),
    askedAt: instant('asked_at').notNull(),
    decidedBy: ref('decided_by').references(() => member.id),
    decidedAt: instant('decided_at'),
    outcome: text('outcome', { enum: ['granted', 'refused', 'withdrawn'] }),
  },
  (t) => [
    uniqueIndex('admin_grant_open_uq').on(t.memberId).where(sql`${t.outcome} is null`),
    check('admin_grant_decided', sql`(${t.outcome} is null) = (${t.decidedAt} is null)`),
    check('admin_grant_four_eyes', sql`${t.outcome} is distinct from 'granted' or ${t.decidedBy} <> ${t.askedBy}`),
  ],
);

/** The time-based codes of an officer's app (RFC 6238). Secrets are sealed; `pending` is one that was shown and not yet proved. */
export const secondFactor = pgTable(
  'second_factor',
  {
    id: id(),
    memberId: who('member_id').unique(),
    secret: text('secret'),
    confirmedAt: instant('confirmed_at'),
    /** The last time step whose code was taken: none is taken twice. */
    lastStep: bigint('last_step', { mode: 'number' }),
    pending: text('pending'),
    pendingAt: instant('pending_at'),
  },
  (t) => [check('second_factor_sealed', sql`${t.secret} like 's1.%' and ${t.pending} like 's1.%'`)],
);

/** What an officer types when the phone is lost; only the hash is kept, and each works once. */
export const recoveryCode = pgTable(
  'recovery_code',
  { memberId: who('member_id'), hash: char('hash', { length: 64 }).notNull(), usedAt: instant('used_at') },
  (t) => [primaryKey({ columns: [t.memberId, t.hash] })],
);

/** A link by which the operator of the server lets an administrator in, once; only its hash is kept. */
export const signInLink = pgTable(
  'sign_in_link',
  {
    hash: char('hash', { length: 64 }).primaryKey(),
    memberId: who('member_id'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('sign_in_link_member_idx').on(t.memberId)],
);

/** A list of staff that was read and shown, and is applied as it was shown or not at all. */
export const staffImport = pgTable(
  'staff_import',
  {
    id: id(),
    memberId: who('member_id'),
    createdAt: instant('created_at').notNull(),
    fileName: text('file_name').notNull(),
    mode: text('mode', { enum: ['part', 'whole'] }).notNull(),
    /** The rows of the file; empty once it was applied. */
    rows: jsonb('rows').$type<Record<string, string>[]>().notNull(),
    /** Hash of every change that was shown. */
    fingerprint: char('fingerprint', { length: 64 }).notNull(),
    appliedAt: instant('applied_at'),
  },
  (t) => [index('staff_import_member_idx').on(t.memberId)],
);
