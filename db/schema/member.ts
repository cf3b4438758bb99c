import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, char, check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department, dong } from './district';

/** A person who can act: resident or officer. */
export const member = pgTable(
  'member',
  {
    id: id(),
    kind: text('kind', { enum: ['resident', 'officer'] }).notNull(),
    /** What everybody may read: of a resident the masked name, of an officer the name they sign with. */
    name: text('name').notNull(),
    /** A resident's own name, sealed. */
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
  },
  (t) => [
    index('member_united_into_idx').on(t.unitedIntoId),
    check('member_kind', sql`${t.kind} in ('resident', 'officer')`),
    check('member_sealed', sql`${t.legalName} like 's1.%'`),
    index('member_home_dong_idx').on(t.homeDong),
  ],
);

/** What an officer is in charge of, and when. A hub's powers are not here: they follow from the dong's membership that day. */
export const assignment = pgTable(
  'assignment',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    role: text('role', { enum: ['dong_officer', 'department_officer', 'planner', 'mayor', 'admin'] }).notNull(),
    dongCode: char('dong_code', { length: 10 }).references(() => dong.code),
    departmentId: ref('department_id').references(() => department.id),
    /** Leads the desk: approves what colleagues send out, and hears of promises that were missed. */
    isHead: boolean('is_head').notNull().default(false),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (t) => [
    index('assignment_member_idx').on(t.memberId),
    index('assignment_dong_idx').on(t.dongCode),
    index('assignment_department_idx').on(t.departmentId),
    check('assignment_dong', sql`(${t.role} = 'dong_officer') = (${t.dongCode} is not null)`),
    check('assignment_department', sql`(${t.role} = 'department_officer') = (${t.departmentId} is not null)`),
    check('assignment_dates', sql`${t.validTo} is null or ${t.validTo} > ${t.validFrom}`),
  ],
);

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
  },
  (t) => [index('session_member_idx').on(t.memberId)],
);
