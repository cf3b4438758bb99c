import { describe, expect, it } from 'vitest';
import { areColleagues, decideAssignment, decideDeputy, decideEnd, decideGrant, overlap, whenIs } from './rules';
import { chargeOf, chargeValue, personName, staffNo } from './schema';

const today = '2026-11-23';
const dong = { role: 'dong_officer', dongCode: '2914059000', departmentId: null, institutionId: null } as const;
const admin = { role: 'admin', dongCode: null, departmentId: null, institutionId: null } as const;
const from = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo });
const code = (result: { ok: boolean } | { ok: false; code: string }) => ('code' in result ? result.code : 'ok');

describe('days', () => {
  it('end on the first day that no longer counts', () => {
    expect(whenIs(from('2026-11-20', '2026-11-24'), today)).toBe('now');
    expect(whenIs(from('2026-11-20', '2026-11-23'), today)).toBe('past');
    expect(whenIs(from('2026-11-24'), today)).toBe('future');
    expect(whenIs(from('2026-12-01', '2026-12-01'), today)).toBe('past');
  });

  it('touch without overlapping, and none overlaps what was taken back before it began', () => {
    expect(overlap(from('2026-11-01', '2026-11-10'), from('2026-11-10'))).toBe(false);
    expect(overlap(from('2026-11-01', '2026-11-11'), from('2026-11-10'))).toBe(true);
    expect(overlap(from('2026-11-01'), from('2026-11-10', '2026-11-10'))).toBe(false);
  });
});

describe('putting somebody in charge', () => {
  const wanted = { ...dong, memberId: 7, ...from(today) };
  const decide = (more: object, held: Parameters<typeof decideAssignment>[1] = [], actor = 1) =>
    code(decideAssignment({ ...wanted, ...more }, held, actor, today));

  it('is for others, from today on, once, and never makes an administrator alone', () => {
    expect(decide({})).toBe('ok');
    expect(decide({}, [], 7)).toBe('own_powers');
    expect(decide({ ...admin })).toBe('needs_grant');
    expect(decide({ validFrom: '2026-11-22' })).toBe('in_the_past');
    expect(decide({ validTo: today })).toBe('ends_before');
    expect(decide({}, [{ ...dong, ...from('2026-12-01') }])).toBe('has_already');
    expect(decide({}, [{ ...dong, ...from('2026-01-01', today) }])).toBe('ok');
    expect(decide({}, [{ ...dong, dongCode: '2914083000', ...from('2026-01-01') }])).toBe('ok');
  });
});

describe('ending it', () => {
  const end = (
    held: object,
    until: string | null,
    { actor = 1, admins = [] as Parameters<typeof decideEnd>[0]['admins'] } = {},
  ) =>
    decideEnd({ held: { ...dong, memberId: 7, ...from('2026-01-01'), ...held }, until, actorId: actor, today, admins });

  it('counts from now or a later day, never from before', () => {
    expect(end({}, today)).toEqual({ ok: true, value: { validTo: today } });
    expect(code(end({}, '2026-11-22'))).toBe('in_the_past');
    expect(code(end({ validTo: '2026-11-01' }, today))).toBe('ended_already');
    expect(end({ validFrom: '2027-01-01' }, today)).toEqual({ ok: true, value: { validTo: '2027-01-01' } });
  });

  it('may be put off, but not for oneself and not for an administrator', () => {
    const soon = { validTo: '2026-12-01' };
    expect(end(soon, '2026-12-31')).toEqual({ ok: true, value: { validTo: '2026-12-31' } });
    expect(code(end(soon, '2026-12-31', { actor: 7 }))).toBe('own_powers');
    expect(code(end(soon, null, { actor: 7 }))).toBe('own_powers');
    expect(code(end({ ...soon, ...admin }, '2026-12-31', { admins: [from('2026-01-01')] }))).toBe('needs_grant');
  });

  it('leaves an administrator without an end', () => {
    expect(code(end(admin, today))).toBe('last_admin');
    expect(code(end(admin, today, { admins: [from('2026-01-01', '2027-01-01')] }))).toBe('last_admin');
    expect(code(end(admin, today, { admins: [from('2026-12-01')] }))).toBe('last_admin');
    expect(code(end(admin, '2026-12-01', { admins: [from('2026-12-01')] }))).toBe('ok');
  });
});

describe('a deputy', () => {
  const wanted = { memberId: 7, deputyId: 8, ...from(today), validTo: '2026-11-30' };
  const decide = (more: object, named: Parameters<typeof decideDeputy>[1] = [], actor = 7) =>
    code(decideDeputy({ ...wanted, ...more }, named, actor, today));

  it('is another person, one at a time, for days to come, and not for ever', () => {
    expect(decide({})).toBe('ok');
    expect(decide({ deputyId: 7 })).toBe('same_person');
    expect(decide({}, [], 8)).toBe('own_powers');
    expect(decide({ validFrom: '2026-11-22' })).toBe('in_the_past');
    expect(decide({ validTo: today })).toBe('ends_before');
    expect(decide({ validTo: '2027-02-23' })).toBe('ok');
    expect(decide({ validTo: '2027-02-24' })).toBe('too_long');
    expect(decide({}, [from('2026-11-29', '2026-12-05')])).toBe('deputy_overlap');
    expect(decide({}, [from('2026-11-30', '2026-12-05')])).toBe('ok');
  });
});

it('a deputy works in the same house', () => {
  const [planner, tourism, design] = ['planner', 'institution:5', 'institution:6'].map((value) => [chargeOf(value)]);
  expect(areColleagues(planner ?? [], [chargeOf('mayor')])).toBe(true);
  expect(areColleagues(tourism ?? [], [chargeOf('institution:5')])).toBe(true);
  expect(areColleagues(planner ?? [], tourism ?? [])).toBe(false);
  expect(areColleagues(tourism ?? [], planner ?? [])).toBe(false);
  expect(areColleagues(tourism ?? [], design ?? [])).toBe(false);
  expect(areColleagues(planner ?? [], [])).toBe(true);
});

it('an administrator is made by two others than the one who becomes it', () => {
  const grant = { memberId: 7, askedBy: 1, outcome: null };
  expect(code(decideGrant(grant, 'granted', 2))).toBe('ok');
  expect(code(decideGrant(grant, 'granted', 1))).toBe('four_eyes');
  expect(code(decideGrant(grant, 'granted', 7))).toBe('four_eyes');
  expect(code(decideGrant(grant, 'withdrawn', 1))).toBe('ok');
  expect(code(decideGrant(grant, 'withdrawn', 2))).toBe('not_allowed');
  expect(code(decideGrant({ ...grant, outcome: 'refused' }, 'granted', 2))).toBe('already_done');
});

it('a charge is written and read the same', () => {
  for (const value of ['dong:2914059000', 'department:12', 'institution:5', 'planner', 'mayor', 'admin'])
    expect(chargeValue(chargeOf(value))).toBe(value);
});

it('names and numbers are no formulas', () => {
  for (const text of ['=1+1', '+82', '-1', '@SUM(A1)', '\t=x', '=HYPERLINK("http://x")', '', '|cmd'])
    expect([personName.safeParse(text).success, staffNo.safeParse(text).success], text).toEqual([false, false]);
  for (const text of ['이하나', 'Ann-Marie O’Neil', '김 철수']) expect(personName.safeParse(text).success).toBe(true);
});
