import { describe, expect, it } from 'vitest';
import { decideSettlement, findBurst, groupOf, networkLeast, rushLeast, type Voice } from './burst';

const at = new Date('2026-11-23T01:00:00Z');
const daysBefore = (days: number) => new Date(at.getTime() - days * 86_400_000);
const voices = (n: number, more: Partial<Voice> = {}, from = 0): Voice[] =>
  Array.from({ length: n }, (_, i) => ({
    memberId: from + i + 1,
    at,
    network: null,
    accountSince: daysBefore(1),
    held: false,
    ...more,
  }));

describe('a burst', () => {
  it('is many new accounts from one network', () => {
    expect(findBurst(voices(networkLeast - 1, { network: 'a' }), 1, [])).toBeNull();
    expect(findBurst(voices(networkLeast, { network: 'a' }), 1, [])).toMatchObject({
      why: 'one_network',
      memberIds: [1, 2, 3, 4, 5, 6, 7, 8],
    });
  });

  it('is not fifty neighbours in one hall whose accounts are older, and never holds an older account', () => {
    const hall = voices(50, { network: 'hall', accountSince: daysBefore(30) });
    expect(findBurst(hall, 0, [])).toBeNull();
    const mixed = [...hall, ...voices(networkLeast, { network: 'hall' }, 100)];
    expect(findBurst(mixed, 0, [])?.memberIds).toEqual([101, 102, 103, 104, 105, 106, 107, 108]);
  });

  it('is a rush of new accounts far above what is usual here', () => {
    expect(findBurst(voices(rushLeast), 1, [])).toMatchObject({ why: 'rush' });
    expect(findBurst(voices(rushLeast), 10, [])).toBeNull();
    expect(findBurst([...voices(rushLeast), ...voices(30, { accountSince: daysBefore(99) }, 50)], 1, [])).toBeNull();
    expect(findBurst(voices(rushLeast - 1), 0, [])).toBeNull();
  });

  it('takes in who comes later from a network that is being looked at, and nobody twice', () => {
    expect(findBurst(voices(1, { network: 'a' }), 1, ['a'])?.memberIds).toEqual([1]);
    expect(findBurst(voices(networkLeast, { network: 'a', held: true }), 1, ['a'])).toBeNull();
  });
});

describe('settling a burst', () => {
  const open = { settledAt: null };
  it('needs a reason when someone does not count', () => {
    expect(decideSettlement(open, ['a', 'b'], ['a', 'b'], null)).toEqual({ ok: true, value: 'released' });
    expect(decideSettlement(open, ['a', 'b'], ['a'], null)).toMatchObject({ code: 'reason_required', field: 'reason' });
    expect(decideSettlement(open, ['a', 'b'], ['a'], 'why')).toEqual({ ok: true, value: 'partly' });
    expect(decideSettlement(open, ['a', 'b'], [], 'why')).toEqual({ ok: true, value: 'rejected' });
    expect(decideSettlement({ settledAt: at }, ['a'], ['a'], null)).toMatchObject({ code: 'already_done' });
  });

  it('chooses by groups that name nobody', () => {
    const voice = { network: 'abcdef0123456789', at, accountSince: daysBefore(0.5) };
    expect(groupOf(voice)).toBe('abcdef01-day');
    expect(groupOf({ ...voice, network: null, accountSince: daysBefore(2) })).toBe('unknown-days');
  });
});
