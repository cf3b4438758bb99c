import { describe, expect, it } from 'vitest';
import { decideGrant, phaseOn } from './fund';

const fund = { budgetWon: 1000, grantedWon: 400, mostWon: 700 };
const word = (result: ReturnType<typeof decideGrant>) => (result.ok ? result.value : result.code);

describe('decideGrant', () => {
  it('grants up to the last won and not one more', () => {
    expect(word(decideGrant(fund, 600))).toBe(600);
    expect(decideGrant(fund, 601)).toMatchObject({ code: 'fund_short', field: 'amount', detail: { left: 600 } });
  });
  it('grants no more than one may get', () => {
    expect(word(decideGrant({ ...fund, grantedWon: 0 }, 701))).toBe('over_most');
  });
  it('asks for an amount where there is a fund, and for none where there is not', () => {
    expect(word(decideGrant(fund, null))).toBe('amount_needed');
    expect(word(decideGrant({ ...fund, budgetWon: null }, null))).toBe(0);
  });
});

describe('phaseOn', () => {
  const programme = { ...fund, state: 'open' as const, opensOn: '2026-03-02', closesOn: '2026-03-31' };
  it('is open from its first day to its last', () => {
    const phases = ['2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'].map((day) => phaseOn(programme, day));
    expect(phases).toEqual(['coming', 'open', 'open', 'over']);
  });
  it('is used up with the last won, and over when it was closed', () => {
    expect(phaseOn({ ...programme, grantedWon: 1000 }, '2026-03-10')).toBe('used_up');
    expect(phaseOn({ ...programme, state: 'closed' }, '2026-03-10')).toBe('over');
    expect(phaseOn({ ...programme, opensOn: null, closesOn: null }, '2030-01-01')).toBe('open');
  });
});
