import { describe, expect, it } from 'vitest';
import type { Actor, Officer } from '@/lib/platform/actor';
import { mayMoveProposal, mayReadProposal, mayScreenProposal, type ProposalCase } from './policy';
import { stepLevel, wayOf } from './rules-stage';
import { proposalWorkflow } from './states';

const dongCode = '2914059000';
const filed: ProposalCase = { authorId: 1, dongCode, state: 'submitted', publishedAt: null };
const author: Actor = { kind: 'resident', memberId: 1, name: '김', homeDong: null, verification: 'phone' };
const officer = (more: Partial<Officer>): Officer => ({
  kind: 'officer',
  memberId: 9,
  name: '이',
  assignments: [],
  hubZones: [],
  linkedDongs: [],
  ...more,
});
const ofDong = officer({ assignments: [{ role: 'dong_officer', dongCode, departmentId: null }] });
const ofHub = officer({
  assignments: [{ role: 'dong_officer', dongCode: '2914083000', departmentId: null }],
  hubZones: [1],
  linkedDongs: [dongCode, '2914083000'],
});
const planner = officer({ assignments: [{ role: 'planner', dongCode: null, departmentId: null }] });

describe('before it is public', () => {
  it('only its author and its dong can read it', () => {
    expect([author, ofDong].map((actor) => mayReadProposal(actor, filed))).toEqual([true, true]);
    expect([{ kind: 'visitor' } as const, ofHub, planner].map((actor) => mayReadProposal(actor, filed))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('the dong publishes it, the author takes it back, nobody else does anything', () => {
    expect(mayMoveProposal(ofDong, filed, 'publish')).toBe(true);
    expect(mayMoveProposal(author, filed, 'publish')).toBe(false);
    expect(mayMoveProposal(author, filed, 'withdraw')).toBe(true);
    for (const { event } of proposalWorkflow.transitions) expect(mayMoveProposal(planner, filed, event)).toBe(false);
  });
});

it('nobody decides on their own case', () => {
  const own = { ...filed, authorId: ofDong.memberId };
  expect(mayScreenProposal(ofDong, own)).toBe(false);
  expect(mayMoveProposal(ofDong, own, 'publish')).toBe(false);
});

it('the way up is told for every state, and every step has its level', () => {
  const publishedAt = new Date('2026-11-01T00:00:00Z');
  expect(wayOf(filed)).toEqual(['now', 'next', 'next']);
  expect(wayOf({ state: 'gathered', publishedAt })).toEqual(['done', 'now', 'next']);
  expect(wayOf({ state: 'under_review', publishedAt })).toEqual(['done', 'done', 'now']);
  expect(wayOf({ state: 'not_adopted', publishedAt })).toEqual(['done', 'done', 'stopped']);
  expect(['proposal.publish', 'proposal.gather', 'proposal.adopt'].map((type) => stepLevel({ type }))).toEqual([
    1, 2, 3,
  ]);
});
