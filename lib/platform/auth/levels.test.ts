import { describe, expect, it } from 'vitest';
import type { Actor, Resident } from '../actor';
import { levels, missingLevel, neededLevels } from './levels';

const resident = (verification: Resident['verification'], guest = false): Actor => ({
  kind: 'resident',
  memberId: 1,
  name: '',
  homeDong: null,
  verification,
  guest,
});
const people = {
  visitor: { kind: 'visitor' },
  guest: resident('none', true),
  account: resident('none'),
  phone: resident('phone'),
  residence: resident('residence'),
} as const satisfies Record<string, Actor>;

describe('what an act needs', () => {
  it('has everybody who has it or more, and nobody who has less', () => {
    for (const [action, needed] of Object.entries({ ...neededLevels, 'comment.write': 'account' } as const))
      for (const level of levels) {
        const enough = levels.indexOf(level) >= levels.indexOf(needed);
        expect(missingLevel(people[level], action), `${level}: ${action}`).toBe(enough ? null : needed);
      }
  });

  it('an act that is not in the table needs an account', () => {
    expect(missingLevel(people.guest, 'comment.write')).toBe('account');
    expect(missingLevel(people.account, 'comment.write')).toBeNull();
  });

  it('somebody who came back to one case without an account supports and writes nothing else', () => {
    for (const action of ['proposal.support', 'proposal.submit', 'comment.write', 'comment.report', 'proposal.draft'])
      expect(missingLevel(people.guest, action)).not.toBeNull();
  });

  it('an officer acts by assignments, not by levels', () => {
    const officer: Actor = { kind: 'officer', memberId: 2, name: '', assignments: [], hubZones: [], linkedDongs: [] };
    expect(missingLevel(officer, 'proposal.support')).toBeNull();
  });
});
