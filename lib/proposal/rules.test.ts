import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/platform/actor';
import { decideEdit, decideMerge, decideSupplementRequest, decideSupport, decideVersion } from './rules';
import { proposalWorkflow } from './states';

const quiet = { supportCount: 0, commentCount: 0 };
const resident = (verification: 'none' | 'phone' | 'residence'): Actor => ({
  kind: 'resident',
  memberId: 1,
  name: '김주민',
  homeDong: null,
  verification,
});

describe('changing the text', () => {
  it('is for the author, and a returned one is filed again by it', () => {
    expect(decideEdit({ state: 'submitted', ...quiet }, ['author'])).toEqual({ ok: true, value: null });
    expect(decideEdit({ state: 'returned', ...quiet }, ['author'])).toEqual({ ok: true, value: 'resubmit' });
    expect(decideEdit({ state: 'supplement_requested', ...quiet }, ['author'])).toEqual({
      ok: true,
      value: 'supplement',
    });
    expect(decideEdit({ state: 'submitted', ...quiet }, ['dong_officer'])).toMatchObject({ code: 'not_allowed' });
  });

  it('ends with the first voice after publication', () => {
    expect(decideEdit({ state: 'published', ...quiet }, ['author']).ok).toBe(true);
    expect(decideEdit({ state: 'published', supportCount: 1, commentCount: 0 }, ['author'])).toMatchObject({
      code: 'already_supported',
    });
    expect(decideEdit({ state: 'published', supportCount: 0, commentCount: 1 }, ['author'])).toMatchObject({
      code: 'already_supported',
    });
  });

  it('is closed in every state that a desk answers for', () => {
    const open = ['submitted', 'returned', 'supplement_requested', 'published'];
    for (const state of proposalWorkflow.states.filter((s) => !open.includes(s)))
      expect(decideEdit({ state, ...quiet }, ['author'])).toMatchObject({ ok: false, code: 'wrong_state' });
  });
});

describe('asking for a supplement', () => {
  const submittedAt = new Date('2026-11-02T01:00:00Z');
  it.each([
    ['2026-11-09T01:00:00Z', true],
    ['2026-11-09T01:00:01Z', false],
  ])('at %s is possible: %s', (at, possible) => {
    expect(decideSupplementRequest({ submittedAt }, new Date(at)).ok).toBe(possible);
  });
});

describe('a voice', () => {
  it('is that of a verified resident', () => {
    expect(decideSupport({ state: 'published' }, resident('phone')).ok).toBe(true);
    expect(decideSupport({ state: 'published' }, resident('none'))).toMatchObject({ code: 'verification_required' });
    expect(decideSupport({ state: 'published' }, { kind: 'visitor' })).toMatchObject({ code: 'residents_only' });
  });
  it('counts while the proposal is on its way, not before and not after', () => {
    const open = proposalWorkflow.states.filter((state) => decideSupport({ state }, resident('phone')).ok);
    expect(open).toEqual(['published', 'gathered', 'not_gathered', 'under_review', 're_examination']);
  });
});

describe('merging', () => {
  it('needs another proposal that has not left the hub', () => {
    expect(decideMerge({ id: 1, hasMerged: false }, { id: 2, state: 'gathered' }).ok).toBe(true);
    expect(decideMerge({ id: 1, hasMerged: false }, { id: 2, state: 'merged' })).toMatchObject({
      code: 'merge_target_closed',
    });
    expect(decideMerge({ id: 1, hasMerged: false }, { id: 1, state: 'published' })).toMatchObject({
      code: 'merge_into_itself',
    });
    expect(decideMerge({ id: 1, hasMerged: false }, null)).toMatchObject({ code: 'unknown_proposal', field: 'into' });
    expect(decideMerge({ id: 1, hasMerged: true }, { id: 2, state: 'published' })).toMatchObject({
      code: 'merge_has_others',
    });
  });
});

it('a stale form is told what is stored now', () => {
  expect(decideVersion({ version: 3 }, 3, {}).ok).toBe(true);
  expect(decideVersion({ version: 3 }, 2, { title: '새 제목' })).toEqual({
    ok: false,
    code: 'stale',
    detail: { title: '새 제목' },
  });
});
