import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department } from './district';
import { member } from './member';
import { subject } from './subject';

/** The office asks residents to look into something: in which field, until when, and with how much money for each team. */
export const researchCall = pgTable(
  'research_call',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    state: text('state', { enum: ['draft', 'open', 'closed'] }).notNull(),
    kind: text('kind', { enum: ['research', 'lab'] }).notNull(),
    departmentId: ref('department_id')
      .notNull()
      .references(() => department.id),
    title: text('title').notNull(),
    /** The field that questions are asked in. */
    area: text('area').notNull(),
    about: text('about').notNull(),
    /** Who may found a team: whoever proved a number, or whose residence is confirmed. */
    eligibility: text('eligibility', { enum: ['phone', 'residence'] }).notNull(),
    firstDay: date('first_day').notNull(),
    lastDay: date('last_day').notNull(),
    /** The last day on which teams work on their question. */
    runsUntil: date('runs_until').notNull(),
    /** The most that a team may be given, and how many teams there will be. */
    grantWon: ref('grant_won').notNull(),
    teamCount: smallint('team_count').notNull(),
    createdBy: ref('created_by')
      .notNull()
      .references(() => member.id),
    openedAt: instant('opened_at'),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(title || ' ' || area || ' ' || about), NFD)`),
  },
  (t) => [
    index('research_call_state_idx').on(t.state, t.id),
    index('research_call_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check('research_call_days', sql`${t.firstDay} <= ${t.lastDay} and ${t.lastDay} <= ${t.runsUntil}`),
    check('research_call_money', sql`${t.grantWon} >= 0`),
    check('research_call_teams', sql`${t.teamCount} between 1 and 100`),
  ],
);

/** Residents who answer a call with a question of their own. Until it is selected, the team and the office alone see it. */
export const researchTeam = pgTable(
  'research_team',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    callId: ref('call_id')
      .notNull()
      .references(() => researchCall.id),
    state: text('state', {
      enum: ['applied', 'not_selected', 'selected', 'running', 'reported', 'closed', 'ended'],
    }).notNull(),
    name: text('name').notNull(),
    title: text('title').notNull(),
    question: text('question').notNull(),
    method: text('method').notNull(),
    plan: text('plan').notNull(),
    appliedAt: instant('applied_at').notNull(),
    selectedAt: instant('selected_at'),
    /** What it was given, and what its receipts come to: those that wait and those that were approved. */
    grantWon: ref('grant_won').notNull().default(0),
    spentWon: ref('spent_won').notNull().default(0),
    /** What it gave back of the rest. */
    refundedWon: ref('refunded_won'),
    refundedAt: instant('refunded_at'),
    findings: text('findings'),
    suggestion: text('suggestion'),
    reportedAt: instant('reported_at'),
    /** What became of it, by the office's word. */
    outcome: text('outcome', { enum: ['taken_up', 'partly', 'kept', 'not_taken_up'] }),
    answer: text('answer'),
    answeredBy: ref('answered_by').references(() => member.id),
    endedAt: instant('ended_at'),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(
      sql`normalize(lower(title || ' ' || name || ' ' || question || ' ' || coalesce(findings, '')), NFD)`,
    ),
  },
  (t) => [
    index('research_team_call_idx').on(t.callId, t.state),
    index('research_team_state_idx').on(t.state, t.id),
    index('research_team_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    // Receipts handed in at once cannot come to more than was given.
    check('research_team_money', sql`${t.spentWon} between 0 and ${t.grantWon}`),
    check('research_team_refund', sql`${t.refundedWon} is null or ${t.spentWon} + ${t.refundedWon} = ${t.grantWon}`),
    check('research_team_answered', sql`(${t.outcome} is null) = (${t.answer} is null)`),
  ],
);

/** Whether a team is selected: prepared by one officer with the reason, published by another. */
export const researchSelection = pgTable(
  'research_selection',
  {
    teamId: ref('team_id')
      .primaryKey()
      .references(() => researchTeam.id),
    outcome: text('outcome', { enum: ['select', 'not_select'] }).notNull(),
    reason: text('reason').notNull(),
    grantWon: ref('grant_won').notNull(),
    preparedBy: ref('prepared_by')
      .notNull()
      .references(() => member.id),
    preparedAt: instant('prepared_at').notNull(),
    publishedBy: ref('published_by').references(() => member.id),
    publishedAt: instant('published_at'),
  },
  (t) => [
    check('research_selection_second_person', sql`${t.publishedBy} is null or ${t.publishedBy} <> ${t.preparedBy}`),
    check('research_selection_published', sql`(${t.publishedBy} is null) = (${t.publishedAt} is null)`),
    check('research_selection_money', sql`${t.grantWon} >= 0`),
  ],
);

/** Who is in a team, and who was. A team that lives has one lead; a person leads one team of a call. */
export const researchMember = pgTable(
  'research_member',
  {
    id: id(),
    teamId: ref('team_id')
      .notNull()
      .references(() => researchTeam.id),
    callId: ref('call_id')
      .notNull()
      .references(() => researchCall.id),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    role: text('role', { enum: ['lead', 'member'] }).notNull(),
    /** The name under which this person agreed to be shown; masked like everybody else without it. */
    publicName: text('public_name'),
    joinedAt: instant('joined_at').notNull(),
    leftAt: instant('left_at'),
    removedReason: text('removed_reason'),
  },
  (t) => [
    uniqueIndex('research_member_once_uq').on(t.teamId, t.memberId).where(sql`${t.leftAt} is null`),
    uniqueIndex('research_member_lead_uq').on(t.teamId).where(sql`${t.leftAt} is null and ${t.role} = 'lead'`),
    uniqueIndex('research_member_call_uq')
      .on(t.callId, t.memberId)
      .where(sql`${t.leftAt} is null and ${t.role} = 'lead'`),
    index('research_member_person_idx').on(t.memberId),
  ],
);

/** A link that lets one person in, once, within some days. The address itself is signed and kept nowhere. */
export const researchInvitation = pgTable(
  'research_invitation',
  {
    id: id(),
    teamId: ref('team_id')
      .notNull()
      .references(() => researchTeam.id),
    /** Where it was sent, masked; null for a link that the team hands over itself. */
    sentTo: text('sent_to'),
    invitedBy: ref('invited_by')
      .notNull()
      .references(() => member.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    usedBy: ref('used_by').references(() => member.id),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    index('research_invitation_team_idx').on(t.teamId),
    check('research_invitation_used', sql`(${t.usedAt} is null) = (${t.usedBy} is null)`),
    check('research_invitation_one_end', sql`${t.usedAt} is null or ${t.revokedAt} is null`),
  ],
);
