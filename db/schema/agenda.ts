import { sql } from 'drizzle-orm';
import { char, check, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department, dong, gatheringRound, zone } from './district';
import { member } from './member';
import { proposal } from './proposal';
import { subject } from './subject';

/** What a hub makes of one or more proposals and sends up. */
export const agendaItem = pgTable(
  'agenda_item',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    zoneId: ref('zone_id')
      .notNull()
      .references(() => zone.id),
    hubDong: char('hub_dong', { length: 10 })
      .notNull()
      .references(() => dong.code),
    roundId: ref('round_id').references(() => gatheringRound.id),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    why: text('why').notNull(),
    state: text('state', {
      enum: [
        'drafting',
        'submitted',
        'reviewing',
        'returned',
        'decided',
        'planned',
        'carrying_out',
        'done',
        'stopped',
        'discarded',
      ],
    }).notNull(),
    outcome: text('outcome', { enum: ['adopted', 'partially_adopted', 'not_adopted'] }),
    createdBy: ref('created_by')
      .notNull()
      .references(() => member.id),
    createdAt: instant('created_at').notNull(),
    submittedAt: instant('submitted_at'),
    decidedAt: instant('decided_at'),
    changedAt: instant('changed_at').notNull(),
    /** Persons who support at least one of its proposals, each once. Kept in the writing transaction. */
    supportCount: integer('support_count').notNull().default(0),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(title || ' ' || summary), NFD)`),
  },
  (t) => [
    index('agenda_item_zone_idx').on(t.zoneId, t.state),
    index('agenda_item_state_idx').on(t.state, t.submittedAt, t.id),
    index('agenda_item_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check(
      'agenda_item_outcome',
      sql`(${t.state} in ('decided', 'planned', 'carrying_out', 'done', 'stopped')) = (${t.outcome} is not null)`,
    ),
  ],
);

/** Which proposals an item holds. Taking one out keeps the row: a proposal is in at most one live item, and its past stays visible. */
export const agendaProposal = pgTable(
  'agenda_proposal',
  {
    id: id(),
    agendaItemId: ref('agenda_item_id')
      .notNull()
      .references(() => agendaItem.id),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposal.id),
    gatheredAt: instant('gathered_at').notNull(),
    gatheredBy: ref('gathered_by')
      .notNull()
      .references(() => member.id),
    takenOutAt: instant('taken_out_at'),
    takenOutBy: ref('taken_out_by').references(() => member.id),
  },
  (t) => [
    uniqueIndex('agenda_proposal_live_uq').on(t.proposalId).where(sql`${t.takenOutAt} is null`),
    index('agenda_proposal_item_idx').on(t.agendaItemId),
    index('agenda_proposal_proposal_idx').on(t.proposalId),
  ],
);

/** A department is asked what it thinks of an item, with its own due day. */
export const opinion = pgTable(
  'opinion',
  {
    id: id(),
    agendaItemId: ref('agenda_item_id')
      .notNull()
      .references(() => agendaItem.id),
    departmentId: ref('department_id')
      .notNull()
      .references(() => department.id),
    question: text('question').notNull(),
    askedBy: ref('asked_by')
      .notNull()
      .references(() => member.id),
    askedAt: instant('asked_at').notNull(),
    dueAt: instant('due_at').notNull(),
    stance: text('stance', { enum: ['feasible', 'partly_feasible', 'not_feasible'] }),
    text: text('text'),
    costWon: ref('cost_won'),
    answeredBy: ref('answered_by').references(() => member.id),
    answeredAt: instant('answered_at'),
    cancelledAt: instant('cancelled_at'),
  },
  (t) => [
    uniqueIndex('opinion_open_uq')
      .on(t.agendaItemId, t.departmentId)
      .where(sql`${t.answeredAt} is null and ${t.cancelledAt} is null`),
    index('opinion_item_idx').on(t.agendaItemId),
    index('opinion_department_idx')
      .on(t.departmentId, t.dueAt)
      .where(sql`${t.answeredAt} is null and ${t.cancelledAt} is null`),
    check(
      'opinion_answer',
      sql`(${t.answeredAt} is null) = (${t.stance} is null) and (${t.answeredAt} is null) = (${t.text} is null)`,
    ),
    check('opinion_cost', sql`${t.costWon} is null or ${t.costWon} >= 0`),
  ],
);

/** A decision is prepared by one person and published by another; until then it is internal. */
export const decision = pgTable(
  'decision',
  {
    id: id(),
    agendaItemId: ref('agenda_item_id')
      .notNull()
      .references(() => agendaItem.id),
    outcome: text('outcome', { enum: ['adopted', 'partially_adopted', 'not_adopted'] }).notNull(),
    reasons: text('reasons').notNull(),
    remedy: text('remedy'),
    plannedFor: date('planned_for'),
    leadDepartmentId: ref('lead_department_id').references(() => department.id),
    /** Which re-examination it answers; null for the first decision. */
    reExaminationId: ref('re_examination_id').references(() => reExamination.id),
    preparedBy: ref('prepared_by')
      .notNull()
      .references(() => member.id),
    preparedAt: instant('prepared_at').notNull(),
    publishedBy: ref('published_by').references(() => member.id),
    publishedAt: instant('published_at'),
    discardedAt: instant('discarded_at'),
    /** Since when its reasons are taken down. */
    takenDownAt: instant('taken_down_at'),
  },
  (t) => [
    uniqueIndex('decision_prepared_uq')
      .on(t.agendaItemId)
      .where(sql`${t.publishedAt} is null and ${t.discardedAt} is null`),
    index('decision_item_idx').on(t.agendaItemId),
    check('decision_second_person', sql`${t.publishedBy} is null or ${t.publishedBy} <> ${t.preparedBy}`),
    check('decision_remedy', sql`${t.outcome} = 'adopted' or ${t.remedy} is not null`),
    check('decision_planned', sql`${t.outcome} = 'not_adopted' or ${t.plannedFor} is not null`),
  ],
);

/** A proposer asks once for a decision to be looked at again. */
export const reExamination = pgTable(
  're_examination',
  {
    id: id(),
    agendaItemId: ref('agenda_item_id')
      .notNull()
      .references(() => agendaItem.id),
    proposalId: ref('proposal_id')
      .notNull()
      .references(() => proposal.id),
    requestedBy: ref('requested_by')
      .notNull()
      .references(() => member.id),
    requestedAt: instant('requested_at').notNull(),
    reason: text('reason').notNull(),
    answeredAt: instant('answered_at'),
  },
  (t) => [uniqueIndex('re_examination_once_uq').on(t.proposalId), index('re_examination_item_idx').on(t.agendaItemId)],
);
