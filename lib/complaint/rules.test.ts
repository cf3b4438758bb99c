import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/platform/actor';
import { eventsOnComplaint, type Guarded, mayOpenAtDesk, mayRead, rolesOnComplaint } from './policy';
import {
  complaintDefaults,
  decideClose,
  decideMerge,
  decideReopen,
  decideRepeat,
  decideRoute,
  defaultVisibility,
  deskFromKey,
  deskKey,
  isDueToClose,
} from './rules';

const day = 86_400_000;
const at = (n: number) => new Date(Date.UTC(2026, 10, 23) + n * day);
const assignment = { dongCode: null, departmentId: null };
const officer = (given: object): Actor => ({
  kind: 'officer',
  memberId: 9,
  name: '이담당',
  assignments: [{ ...assignment, role: 'dong_officer', ...given }],
  hubZones: [],
  linkedDongs: ['2914059000'],
});
const author: Actor = { kind: 'resident', memberId: 1, name: '김주민', homeDong: null, verification: 'phone' };
const stranger: Actor = { ...author, memberId: 2 };
const secret: Guarded = {
  authorId: 1,
  dongCode: '2914059000',
  departmentId: null,
  visibility: 'private',
  state: 'received',
};

describe('who sees a private case', () => {
  const yang3 = officer({ dongCode: '2914059000' });
  const pungam = officer({ dongCode: '2914083000' });
  const parks = officer({ role: 'department_officer', departmentId: 3 });
  const planner = officer({ role: 'planner' });

  it('is its author, the desk that has it now, and the planner; no hub, no mayor, no other desk', () => {
    const seen = (c: Guarded) =>
      [author, stranger, { kind: 'visitor' } as const, yang3, pungam, parks, planner, officer({ role: 'mayor' })].map(
        (a) => mayRead(a, c),
      );
    expect(seen(secret)).toEqual([true, false, false, true, false, false, true, false]);
    expect(seen({ ...secret, departmentId: 3 })).toEqual([true, false, false, false, false, true, true, false]);
  });

  it('and a public one that was withdrawn is hidden likewise', () => {
    expect(mayRead(stranger, { ...secret, visibility: 'public' })).toBe(true);
    expect(mayRead(stranger, { ...secret, visibility: 'public', state: 'withdrawn' })).toBe(false);
  });

  it('nobody is the desk of their own case', () => {
    const own = { ...secret, authorId: 9 };
    expect(rolesOnComplaint(yang3, own)).toEqual(['author']);
    expect(mayOpenAtDesk(yang3, own)).toBe(false);
    expect(eventsOnComplaint(yang3, own)).toEqual(['withdraw']);
  });
});

describe('rules', () => {
  it('makes a grievance private unless its author says otherwise', () => {
    expect(defaultVisibility('grievance')).toBe('private');
    expect(defaultVisibility('everyday')).toBe('public');
  });

  it('names desks by a key and reads it again', () => {
    for (const desk of [{ dong: '2914059000' }, { department: 12 }]) expect(deskFromKey(deskKey(desk))).toEqual(desk);
    expect(decideRoute(secret, { dong: '2914059000' })).toMatchObject({ ok: false, code: 'same_desk' });
    expect(decideRoute(secret, { department: 3 }).ok).toBe(true);
  });

  it('closes only past an answer that was delivered after the case was opened last', () => {
    expect(decideClose([], at(0)).ok).toBe(false);
    expect(decideClose([{ at: at(1), deliveredAt: null }], at(0)).ok).toBe(false);
    expect(decideClose([{ at: at(1), deliveredAt: at(1) }], at(2)).ok).toBe(false);
    expect(decideClose([{ at: at(1), deliveredAt: at(1) }], at(0)).ok).toBe(true);
  });

  it('counts days until the office closes, and until a resident may open again', () => {
    expect(isDueToClose(at(0), at(13.9), complaintDefaults)).toBe(false);
    expect(isDueToClose(at(0), at(14), complaintDefaults)).toBe(true);
    expect(decideReopen(at(0), at(30), complaintDefaults).ok).toBe(true);
    expect(decideReopen(at(0), at(30.1), complaintDefaults)).toMatchObject({ code: 'reopen_too_late' });
    expect(decideReopen(null, at(1), complaintDefaults)).toMatchObject({ code: 'no_answer_yet' });
  });

  it('knows a repeat only after two answers to the same content', () => {
    const told = { likeness: 0.9, answeredAt: at(0) };
    expect(decideRepeat([told])).toMatchObject({ ok: false, code: 'not_a_repeat', detail: { found: 1 } });
    expect(decideRepeat([told, { likeness: 0.2, answeredAt: at(0) }]).ok).toBe(false);
    expect(decideRepeat([told, { likeness: 0.9, answeredAt: null }]).ok).toBe(false);
    expect(decideRepeat([told, told])).toEqual({ ok: true, value: 2 });
  });

  it('merges only where the author of the merged case can still read the answer', () => {
    const one = { id: 1, authorId: 1, visibility: 'public', state: 'routed' } as const;
    const into = { id: 2, authorId: 2, visibility: 'public', state: 'received' } as const;
    expect(decideMerge(one, into).ok).toBe(true);
    expect(decideMerge(one, one)).toMatchObject({ code: 'merge_into_itself' });
    expect(decideMerge(one, { ...into, state: 'merged' })).toMatchObject({ code: 'merge_into_ended' });
    expect(decideMerge(one, { ...into, visibility: 'private' })).toMatchObject({ code: 'merge_into_private' });
    expect(decideMerge({ ...one, visibility: 'private' }, { ...into, visibility: 'private' }).ok).toBe(false);
    expect(decideMerge({ ...one, visibility: 'private' }, { ...into, authorId: 1, visibility: 'private' }).ok).toBe(
      true,
    );
  });
});
