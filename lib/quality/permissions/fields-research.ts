import type { Field, Private } from './field';

const inTeam = (key = 'team_id'): Private => ({ readers: 'who is in the team or decides', key });
const application: Private = { ...inTeam('id'), where: 'selected_at is null' };
const draftCall: Private = { readers: 'who keeps the call', key: 'id', where: "state = 'draft'" };

/** Columns of residents' research. */
export const researchFields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  research_budget: { label: inTeam() },
  research_call: {
    state: 'code',
    kind: 'code',
    title: draftCall,
    area: draftCall,
    about: draftCall,
    eligibility: 'code',
  },
  research_entry: {
    title: { ...inTeam(), where: 'not open or withdrawn_at is not null' },
    text: { ...inTeam(), where: 'not open or withdrawn_at is not null' },
  },
  research_file: { description: 'public', licence: 'code' },
  research_invitation: { sent_to: inTeam() },
  research_member: { role: 'code', public_name: 'public', removed_reason: inTeam() },
  research_receipt: { vendor: inTeam(), note: inTeam(), state: 'code', reason: inTeam() },
  research_selection: {
    outcome: 'code',
    reason: { readers: 'who decides on the team', key: 'team_id', where: 'published_at is null' },
  },
  research_team: {
    state: 'code',
    name: application,
    title: application,
    question: application,
    method: application,
    plan: application,
    findings: 'public',
    suggestion: 'public',
    outcome: 'code',
    answer: 'public',
  },
};
