import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import {
  decideBooks,
  decideFounding,
  decideReceipt,
  decideSelection,
  isAlive,
  isOfTeam,
  leftOf,
  phaseOn,
  standingOf,
} from './rules';
import { teamWorkflow } from './states';

const call = { state: 'open', firstDay: '2026-11-02', lastDay: '2026-11-30' } as const;
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);

describe('a call', () => {
  it.each([
    ['2026-11-01', 'soon'],
    ['2026-11-02', 'open'],
    ['2026-11-30', 'open'],
    ['2026-12-01', 'closed'],
  ] as const)('on %s: %s', (today, phase) => {
    expect(phaseOn(call, today)).toBe(phase);
  });

  it('that is drafted or closed by hand is so on every day', () => {
    for (const state of ['draft', 'closed'] as const) expect(phaseOn({ ...call, state }, '2026-11-10')).toBe(state);
  });

  it.each([
    ['phone', 'phone', '2026-11-10', 'ok'],
    ['phone', 'residence', '2026-11-10', 'ok'],
    ['phone', 'none', '2026-11-10', 'needs_phone'],
    ['residence', 'phone', '2026-11-10', 'needs_residence'],
    ['residence', 'residence', '2026-11-30', 'ok'],
    ['phone', 'phone', '2026-11-01', 'call_not_open'],
    ['phone', 'none', '2026-12-01', 'call_not_open'],
  ] as const)('for %s lets somebody of %s found a team on %s: %s', (eligibility, verification, today, expected) => {
    expect(code(decideFounding({ ...call, eligibility }, { verification }, today))).toBe(expected);
  });

  it('compares applications when all are there, and gives no team more than it has', () => {
    const money = { ...call, grantWon: 1_000_000 };
    const select = (grantWon: number, today = '2026-12-01') =>
      decideSelection(money, { outcome: 'select', grantWon }, today);
    expect(code(select(1_000_000, '2026-11-30'))).toBe('call_open');
    expect(code(select(1_000_000))).toBe('ok');
    expect(select(1_000_001)).toMatchObject({ code: 'too_much', field: 'grantWon' });
    expect(code(decideSelection(money, { outcome: 'not_select', grantWon: 2_000_000 }, '2026-12-01'))).toBe('ok');
    expect(code(decideSelection({ ...money, state: 'closed' }, { outcome: 'select', grantWon: 0 }, '2026-11-10'))).toBe(
      'ok',
    );
  });
});

describe('an invitation', () => {
  const now = new Date('2026-11-10T00:00:00Z');
  const open = { expiresAt: new Date('2026-11-10T00:00:00.001Z'), usedAt: null, revokedAt: null };

  it('lets in until its last moment, once, and not after it was taken back', () => {
    expect(standingOf(open, now)).toBe('open');
    expect(standingOf({ ...open, expiresAt: now }, now)).toBe('expired');
    expect(standingOf({ ...open, revokedAt: now }, now)).toBe('revoked');
    expect(standingOf({ expiresAt: now, usedAt: now, revokedAt: now }, now)).toBe('used');
  });
});

describe('the money of a team', () => {
  const team = { state: 'running', grantWon: 500_000, spentWon: 300_000, refundedWon: null } as const;

  it('is what was given less what was spent and given back', () => {
    expect(leftOf(team)).toBe(200_000);
    expect(leftOf({ ...team, refundedWon: 200_000 })).toBe(0);
  });

  it.each([
    [team, 200_000, 'ok'],
    [{ ...team, state: 'reported' }, 200_000, 'ok'],
    [team, 200_001, 'over_grant'],
    [{ ...team, state: 'selected' }, 1, 'wrong_state'],
    [{ ...team, state: 'closed' }, 1, 'wrong_state'],
    [{ ...team, refundedWon: 200_000 }, 1, 'refunded'],
  ] as const)('%o takes a receipt of %i: %s', (of, amount, expected) => {
    expect(code(decideReceipt(of, amount))).toBe(expected);
  });

  it('is closed when no receipt waits and nothing is left', () => {
    expect(decideBooks(team, 2)).toMatchObject({ code: 'receipts_wait', detail: { waiting: 2 } });
    expect(decideBooks(team, 0)).toMatchObject({ code: 'refund_first', detail: { left: 200_000 } });
    expect(code(decideBooks({ ...team, refundedWon: 200_000 }, 0))).toBe('ok');
    expect(code(decideBooks({ ...team, spentWon: 500_000 }, 0))).toBe('ok');
  });
});

describe('a team', () => {
  it('is made of its members, and of nobody who is not signed in', () => {
    const actor = { kind: 'resident', memberId: 7 } as Actor;
    expect(isOfTeam(actor, { memberIds: [3, 7] })).toBe(true);
    expect(isOfTeam(actor, { memberIds: [3] })).toBe(false);
    expect(isOfTeam({ kind: 'visitor' }, { memberIds: [3] })).toBe(false);
  });

  it('is alive until it has finished, ended or was not selected', () => {
    const alive = teamWorkflow.states.filter((state) => isAlive({ state }));
    expect(alive).toEqual(['applied', 'selected', 'running', 'reported']);
  });
});
