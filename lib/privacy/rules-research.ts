import type { OwnRecord } from './rules-records';

/** What is kept of somebody who did research with others. */
export const researchRecords: readonly OwnRecord[] = [
  {
    table: 'research_member',
    column: 'member_id',
    shown: ['role', 'public_name', 'joined_at', 'left_at', 'removed_reason'],
    gone: 'kept',
  },
  {
    table: 'research_team',
    column: null,
    where: "id in (select team_id from research_member where member_id = $me and role = 'lead')",
    shown: ['name', 'title', 'question', 'method', 'plan', 'findings', 'suggestion', 'state', 'applied_at', 'answer'],
    gone: { words: ['name', 'title', 'question', 'method', 'plan', 'findings', 'suggestion'] },
  },
  {
    table: 'research_entry',
    column: 'member_id',
    shown: ['title', 'text', 'open', 'at', 'edited_at', 'withdrawn_at'],
    gone: { words: ['title', 'text'] },
  },
  {
    table: 'research_receipt',
    column: 'member_id',
    shown: ['amount_won', 'paid_on', 'vendor', 'note', 'state', 'reason', 'handed_in_at'],
    gone: { words: ['vendor', 'note'] },
  },
  {
    table: 'research_invitation',
    column: 'invited_by',
    shown: ['sent_to', 'created_at', 'expires_at', 'used_at', 'revoked_at'],
    gone: { words: ['sent_to'] },
  },
];
