import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';
import { researchTeam } from './research';
import { attachment } from './subject';

/** A day of a team's work: for everyone, or for the team and the office. */
export const researchEntry = pgTable(
  'research_entry',
  {
    id: id(),
    teamId: ref('team_id')
      .notNull()
      .references(() => researchTeam.id),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    title: text('title').notNull(),
    text: text('text').notNull(),
    open: boolean('open').notNull(),
    at: instant('at').notNull(),
    editedAt: instant('edited_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [index('research_entry_team_idx').on(t.teamId, t.id), index('research_entry_member_idx').on(t.memberId)],
);

/** What a team's money is for. */
export const researchBudget = pgTable(
  'research_budget',
  {
    id: id(),
    teamId: ref('team_id')
      .notNull()
      .references(() => researchTeam.id),
    label: text('label').notNull(),
    amountWon: ref('amount_won').notNull(),
  },
  (t) => [index('research_budget_team_idx').on(t.teamId), check('research_budget_amount', sql`${t.amountWon} > 0`)],
);

/** What was paid for, shown by a receipt. What waits and what is approved counts as spent; what came back does not. */
export const researchReceipt = pgTable(
  'research_receipt',
  {
    id: id(),
    teamId: ref('team_id')
      .notNull()
      .references(() => researchTeam.id),
    budgetId: ref('budget_id')
      .notNull()
      .references(() => researchBudget.id),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    amountWon: ref('amount_won').notNull(),
    paidOn: date('paid_on').notNull(),
    vendor: text('vendor').notNull(),
    note: text('note'),
    state: text('state', { enum: ['handed_in', 'approved', 'returned', 'taken_back'] }).notNull(),
    reason: text('reason'),
    handedInAt: instant('handed_in_at').notNull(),
    decidedBy: ref('decided_by').references(() => member.id),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    index('research_receipt_team_idx').on(t.teamId, t.id),
    index('research_receipt_budget_idx').on(t.budgetId),
    check('research_receipt_amount', sql`${t.amountWon} > 0`),
    check('research_receipt_decided', sql`(${t.state} in ('approved', 'returned')) = (${t.decidedAt} is not null)`),
    check('research_receipt_reason', sql`${t.state} <> 'returned' or ${t.reason} is not null`),
  ],
);

/** What a file of a team is: a photo of a day, a receipt, or a part of the report with what it holds and how others may use it. */
export const researchFile = pgTable(
  'research_file',
  {
    attachmentId: uuid('attachment_id')
      .primaryKey()
      .references(() => attachment.id),
    teamId: ref('team_id')
      .notNull()
      .references(() => researchTeam.id),
    entryId: ref('entry_id').references(() => researchEntry.id),
    receiptId: ref('receipt_id').references(() => researchReceipt.id),
    description: text('description'),
    licence: text('licence', { enum: ['free', 'by', 'by_sa', 'by_nc', 'reserved'] }),
  },
  (t) => [
    index('research_file_team_idx').on(t.teamId),
    check('research_file_one_place', sql`${t.entryId} is null or ${t.receiptId} is null`),
    check(
      'research_file_of_report',
      sql`${t.entryId} is not null or ${t.receiptId} is not null or (${t.description} is not null and ${t.licence} is not null)`,
    ),
  ],
);
