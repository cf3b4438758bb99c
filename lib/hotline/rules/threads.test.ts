import { describe, expect, it } from 'vitest';
import { decideJoin, decideSplit } from './threads';

const side = (id: number, hour: number, more: object = {}) => ({
  id,
  phoneId: 1,
  state: 'received' as const,
  receivedAt: new Date(Date.UTC(2026, 10, 23, hour)),
  hasJoined: false,
  hasQuestion: false,
  ...more,
});
const code = (result: ReturnType<typeof decideJoin>) => (result.ok ? null : result.code);

describe('joining', () => {
  it('lets the earlier go on, whichever page it is asked from', () => {
    const [a, b] = [side(2, 1), side(1, 3)];
    for (const pair of [decideJoin(a, b), decideJoin(b, a)])
      expect(pair).toMatchObject({ ok: true, value: { earlier: { id: 2 }, later: { id: 1 } } });
  });
  it('is for two cases of one number that somebody waits for', () => {
    expect(code(decideJoin(side(1, 1), side(1, 1)))).toBe('join_itself');
    expect(code(decideJoin(side(1, 1), side(2, 2, { phoneId: 2 })))).toBe('join_other_number');
    expect(code(decideJoin(side(1, 1, { state: 'answered' }), side(2, 2)))).toBe('join_ended');
    expect(code(decideJoin(side(1, 1, { state: 'long_term' }), side(2, 2)))).toBe('join_ended');
    expect(code(decideJoin(side(1, 1), side(2, 2, { hasJoined: true })))).toBe('join_has_others');
    expect(code(decideJoin(side(1, 1), side(2, 2, { hasQuestion: true })))).toBe('join_has_question');
    expect(decideJoin(side(1, 1, { hasJoined: true, hasQuestion: true }), side(2, 2)).ok).toBe(true);
  });
});

it('splitting takes some texts of the case itself, never all and none of another', () => {
  expect(decideSplit('received', [1, 2, 3], [3, 9])).toEqual({ ok: true, value: [3] });
  expect(decideSplit('received', [1, 2], [9])).toMatchObject({ code: 'split_none' });
  expect(decideSplit('received', [1, 2], [1, 2])).toMatchObject({ code: 'split_all' });
  expect(decideSplit('answered', [1, 2], [1])).toMatchObject({ code: 'wrong_state' });
});
