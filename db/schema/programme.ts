import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  char,
  check,
  date,
  doublePrecision,
  index,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department } from './district';
import { member } from './member';
import { subject } from './subject';

const won = (name: string) => bigint(name, { mode: 'number' });

/** Something the district offers to small merchants: a guarantee or money one applies for, or hours of advice one books. */
export const programme = pgTable(
  'programme',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    state: text('state', { enum: ['draft', 'open', 'closed'] }).notNull(),
    kind: text('kind', { enum: ['guarantee', 'grant', 'consulting'] }).notNull(),
    departmentId: ref('department_id')
      .notNull()
      .references(() => department.id),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** Who it is for, and what one gets. */
    audience: text('audience').notNull(),
    benefit: text('benefit').notNull(),
    /** What has to be handed in, one a line. */
    papers: text('papers'),
    /** Who answers questions: an office, never a person's number. */
    contact: text('contact').notNull(),
    opensOn: date('opens_on'),
    closesOn: date('closes_on'),
    /** Its fund; empty where no money hangs on it. What is granted is booked here and nowhere else, so that the fund never goes below nothing. */
    budgetWon: won('budget_won'),
    grantedWon: won('granted_won').notNull().default(0),
    /** The most that one application may get. */
    mostWon: won('most_won'),
    /** How many coming bookings one person may hold, and until how many hours before they can be moved or cancelled. */
    mostBookings: smallint('most_bookings').notNull().default(2),
    cancelHours: smallint('cancel_hours').notNull().default(24),
    createdBy: ref('created_by')
      .notNull()
      .references(() => member.id),
    changedAt: instant('changed_at').notNull(),
    version: bigint('version', { mode: 'number' }).notNull().default(1),
    search: text('search').generatedAlwaysAs(
      sql`normalize(lower(title || ' ' || summary || ' ' || audience || ' ' || benefit), NFD)`,
    ),
  },
  (t) => [
    index('programme_state_idx').on(t.state, t.kind, t.id),
    index('programme_department_idx').on(t.departmentId),
    index('programme_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check('programme_period', sql`${t.closesOn} >= ${t.opensOn}`),
    check('programme_fund', sql`${t.grantedWon} >= 0 and ${t.grantedWon} <= ${t.budgetWon}`),
    check('programme_money', sql`${t.budgetWon} >= 0 and ${t.mostWon} > 0`),
    check('programme_bookings', sql`${t.mostBookings} between 1 and 20 and ${t.cancelHours} between 0 and 240`),
  ],
);

/** A question that settles whether one may apply. Answers are judged and never kept. */
export const programmeQuestion = pgTable(
  'programme_question',
  {
    id: id(),
    programmeId: ref('programme_id')
      .notNull()
      .references(() => programme.id),
    position: smallint('position').notNull(),
    kind: text('kind', { enum: ['yes_no', 'number', 'choice'] }).notNull(),
    text: text('text').notNull(),
    /** The answer that is needed to a question of yes or no. */
    wanted: boolean('wanted'),
    /** Between which numbers, both included, and of what. */
    least: doublePrecision('least'),
    most: doublePrecision('most'),
    unit: text('unit'),
    /** What can be chosen, and with which of it one may apply. */
    options: text('options').array().notNull().default(sql`'{}'`),
    fitting: text('fitting').array().notNull().default(sql`'{}'`),
    /** What somebody reads who may not. */
    reason: text('reason').notNull(),
  },
  (t) => [
    uniqueIndex('programme_question_position_uq').on(t.programmeId, t.position),
    check(
      'programme_question_rule',
      sql`case ${t.kind} when 'yes_no' then ${t.wanted} is not null when 'number' then coalesce(${t.least}, ${t.most}) is not null else ${t.fitting} <> '{}' and ${t.fitting} <@ ${t.options} end`,
    ),
  ],
);

/** What a merchant asks for and what became of it. Private: for the one who applied and the office. */
export const application = pgTable(
  'programme_application',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    programmeId: ref('programme_id')
      .notNull()
      .references(() => programme.id),
    applicantId: ref('applicant_id')
      .notNull()
      .references(() => member.id),
    state: text('state', {
      enum: ['submitted', 'supplement_requested', 'approved', 'refused', 'objected', 'upheld', 'withdrawn'],
    }).notNull(),
    /** Sealed: the business, and its registration number, found again by its hash. Emptied when they have been kept long enough. */
    businessName: text('business_name').notNull(),
    businessNumber: text('business_number').notNull(),
    businessHash: char('business_hash', { length: 64 }),
    plan: text('plan').notNull(),
    askedWon: won('asked_won'),
    grantedWon: won('granted_won'),
    submittedAt: instant('submitted_at').notNull(),
    decidedAt: instant('decided_at'),
    decidedBy: ref('decided_by').references(() => member.id),
    changedAt: instant('changed_at').notNull(),
    version: bigint('version', { mode: 'number' }).notNull().default(1),
  },
  (t) => [
    uniqueIndex('programme_application_live_uq')
      .on(t.programmeId, t.applicantId)
      .where(sql`${t.state} in ('submitted', 'supplement_requested', 'objected', 'approved')`),
    index('programme_application_applicant_idx').on(t.applicantId),
    index('programme_application_state_idx').on(t.programmeId, t.state),
    index('programme_application_business_idx').on(t.businessHash),
    index('programme_application_decided_by_idx').on(t.decidedBy),
    check(
      'programme_application_sealed',
      sql`(${t.businessName} = '' or ${t.businessName} like 's1.%') and (${t.businessNumber} = '' or ${t.businessNumber} like 's1.%')`,
    ),
    check('programme_application_money', sql`${t.askedWon} > 0 and ${t.grantedWon} >= 0`),
  ],
);
