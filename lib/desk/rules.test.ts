import { describe, expect, it } from 'vitest';
import { inOrder, isLate, narrow, scopeOf, type WorkRow } from './rules';

const now = new Date('2026-11-23T03:00:00Z');
const row = (number: string, more: Partial<WorkRow> = {}): WorkRow => ({
  key: number,
  task: 'answer',
  kind: 'complaint',
  number,
  title: `${number} 가로등`,
  dueAt: null,
  paused: false,
  where: null,
  ...more,
});

describe('the order of a desk', () => {
  it('puts what is due first on top and what waits at the end', () => {
    const rows = [
      row('4'),
      row('3', { dueAt: new Date('2026-11-20T00:00:00Z'), paused: true }),
      row('2', { dueAt: new Date('2026-12-01T00:00:00Z') }),
      row('1', { dueAt: new Date('2026-11-24T00:00:00Z') }),
    ];
    expect(inOrder(rows).map((r) => r.number)).toEqual(['1', '2', '3', '4']);
  });
});

describe('late', () => {
  it('is what is past due, not what waits for a resident', () => {
    const dueAt = new Date('2026-11-23T02:59:59Z');
    expect(isLate(row('1', { dueAt }), now)).toBe(true);
    expect(isLate(row('1', { dueAt, paused: true }), now)).toBe(false);
    expect(isLate(row('1', { dueAt: now }), now)).toBe(false);
  });
});

describe('narrowing', () => {
  const rows = [row('2026-0001'), row('2026-0002', { task: 'screen', title: '작은도서관 저녁' })];
  it('finds by number and by words typed in jamo', () => {
    expect(narrow(rows, { words: '0002', now })).toHaveLength(1);
    expect(narrow(rows, { words: '도서관 저녁'.normalize('NFD'), now })).toHaveLength(1);
    expect(narrow(rows, { words: '도서관 아침', now })).toHaveLength(0);
  });
  it('keeps to one task', () => {
    expect(narrow(rows, { task: 'screen', now }).map((r) => r.number)).toEqual(['2026-0002']);
  });
});

it('a scope follows assignments and the hub of the day', () => {
  const scope = scopeOf({
    kind: 'officer',
    memberId: 7,
    name: '담당',
    hubZones: [3],
    linkedDongs: ['a', 'b'],
    assignments: [
      { role: 'dong_officer', dongCode: 'a', departmentId: null },
      { role: 'planner', dongCode: null, departmentId: null },
    ],
  });
  expect(scope).toEqual({
    memberId: 7,
    dongs: ['a'],
    departments: [],
    institutions: [],
    hubZones: [3],
    linkedDongs: ['a', 'b'],
    planner: true,
    mayor: false,
    admin: false,
  });
});
