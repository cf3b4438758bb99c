import { describe, expect, it } from 'vitest';
import { decideEnd, decideObjection, decideOfficer } from './takedown';

const now = new Date('2026-11-23T01:00:00Z');
const hidden = { authorId: 1, state: 'hidden' as const, decidedBy: 9 };

describe('a takedown', () => {
  it('ends after thirty days at most', () => {
    expect(decideEnd(30, now)).toEqual({ ok: true, value: new Date('2026-12-23T01:00:00Z') });
    for (const days of [0, 31, 2.5, Number.NaN]) expect(decideEnd(days, now)).toMatchObject({ field: 'days' });
  });

  it('is made final, and an objection answered, by another officer', () => {
    expect(decideOfficer(hidden, 'remove', 9)).toMatchObject({ code: 'other_officer' });
    expect(decideOfficer(hidden, 'remove', 8).ok).toBe(true);
    expect(decideOfficer(hidden, 'restore', 9).ok).toBe(true);
    expect(decideOfficer({ ...hidden, state: 'objected' }, 'restore', 9)).toMatchObject({ code: 'other_officer' });
    expect(decideOfficer(hidden, 'restore', 1)).toMatchObject({ code: 'own_case' });
  });

  it('is objected to by the author of the words, once', () => {
    expect(decideObjection(hidden, 1).ok).toBe(true);
    expect(decideObjection(hidden, 2)).toMatchObject({ code: 'not_found' });
    expect(decideObjection({ ...hidden, state: 'objected' }, 1)).toMatchObject({ code: 'objection_once' });
  });
});
