import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminGrant, assignment, deputy } from '@/db/schema/staff';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '@/lib/platform/actor';
import { listSessions } from '@/lib/platform/auth/session-list';
import { actorOfSession, openSession } from '@/lib/platform/auth/session-store';
import { ok, type Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { addOfficer, assign, changeHead, endAssignment } from './mutations/assign';
import { endDeputy, nameDeputy } from './mutations/deputy';
import { answerGrant } from './mutations/grant';
import { endOfficerSessions } from './mutations/session';
import { seenOf } from './rules';

let database: TestDatabase;
let first: Officer;
let second: Officer;
let clerk: Officer;
const now = new Date('2026-11-23T09:00:00+09:00');
const at = (text: string) => new Date(`${text}+09:00`);
const reason = '점검';

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.update(assignment).set({ validTo: sql`valid_from` }).where(eq(assignment.role, 'admin'));
  first = await officer({ role: 'admin' }, now);
  second = await officer({ role: 'admin' }, now);
  clerk = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, now);
});

const by = <T>(who: Officer, run: (work: Work) => Promise<Result<T>>, when = now) => transact(who, when, run);
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);
const charge = async (memberId: number, role: 'admin' | 'dong_officer' | 'planner') => {
  const [row] = await database.db
    .select()
    .from(assignment)
    .where(and(eq(assignment.memberId, memberId), eq(assignment.role, role)));
  if (!row) throw new Error('no such charge');
  return { assignment: row.id, seen: seenOf(row) };
};
const roles = async (memberId: number, when = now) => {
  const id = await openSession(memberId, when);
  const actor = await actorOfSession(id ?? '', when);
  return actor.kind === 'officer' ? actor.assignments.map((a) => a.role) : [];
};
const lines = async (type: string) =>
  (await database.sql`select about_id::int as about, reason from audit_entry where type = ${type}`).at(-1);

describe('a change of powers', () => {
  it('counts at the next request of a session that is open already, and is in the trail', async () => {
    const id = (await openSession(clerk.memberId, now)) ?? '';
    const before = await actorOfSession(id, now);
    expect(before).toMatchObject({ assignments: [{ role: 'dong_officer' }] });
    const ending = { ...(await charge(clerk.memberId, 'dong_officer')), lastDay: null, reason };
    expect(code(await by(first, (work) => endAssignment(work, ending)))).toBe('ok');
    expect(await actorOfSession(id, now)).toMatchObject({ kind: 'officer', assignments: [] });
    expect(await lines('staff.ended')).toEqual({ about: clerk.memberId, reason });
  });

  it('is not made blindly on what has changed meanwhile', async () => {
    const seen = await charge(clerk.memberId, 'dong_officer');
    expect(code(await by(first, (work) => changeHead(work, { ...seen, reason })))).toBe('ok');
    expect(code(await by(second, (work) => endAssignment(work, { ...seen, lastDay: null, reason })))).toBe('stale');
  });

  it('keeps who led the desk until yesterday', async () => {
    await by(first, async (work) => changeHead(work, { ...(await charge(clerk.memberId, 'dong_officer')), reason }));
    const rows = await database.db
      .select()
      .from(assignment)
      .where(eq(assignment.memberId, clerk.memberId))
      .orderBy(assignment.validFrom);
    expect(rows).toMatchObject([
      { isHead: false, validFrom: '2022-01-01', validTo: '2026-11-23' },
      { isHead: true, validFrom: '2026-11-23', validTo: null },
    ]);
  });

  it('gives the same charge once, whoever asks at the same time', async () => {
    const input = { member: clerk.memberId, charge: 'planner', from: '2026-11-23', lastDay: null, reason };
    const results = await Promise.all([first, second].map((who) => by(who, (work) => assign(work, input))));
    expect(results.map(code).sort()).toEqual(['has_already', 'ok']);
    await expect(
      database.db.insert(assignment).values({ memberId: clerk.memberId, role: 'planner', validFrom: '2027-01-01' }),
    ).rejects.toMatchObject({ cause: { constraint_name: 'assignment_once' } });
  });

  it('is nobody’s own to make', async () => {
    const input = { member: first.memberId, charge: 'planner', from: '2026-11-23', lastDay: null, reason };
    expect(code(await by(first, (work) => assign(work, input)))).toBe('own_powers');
  });

  it('of a staff number is given once', async () => {
    const input = { name: '새사람', staffNo: 'N-1' };
    const results = await Promise.all([first, second].map((who) => by(who, (work) => addOfficer(work, input))));
    expect(results.map(code).sort()).toEqual(['ok', 'staff_no_taken']);
  });
});

describe('administrators', () => {
  it('who end each other at once leave one', async () => {
    const [one, other] = [await charge(first.memberId, 'admin'), await charge(second.memberId, 'admin')];
    const results = await Promise.all([
      by(first, (work) => endAssignment(work, { ...other, lastDay: null, reason })),
      by(second, (work) => endAssignment(work, { ...one, lastDay: null, reason })),
    ]);
    expect(results.map(code).sort()).toEqual(['not_allowed', 'ok']);
    expect([...(await roles(first.memberId)), ...(await roles(second.memberId))]).toEqual(['admin']);
  });

  it('who both leave at once leave one', async () => {
    const leave = async (who: Officer) => {
      const own = await charge(who.memberId, 'admin');
      return () => by(who, (work) => endAssignment(work, { ...own, lastDay: null, reason }));
    };
    const both = [await leave(first), await leave(second)];
    expect((await Promise.all(both.map((go) => go()))).map(code).sort()).toEqual(['last_admin', 'ok']);
  });

  it('are made by two', async () => {
    const input = { member: clerk.memberId, charge: 'admin', from: '2026-11-23', lastDay: null, reason };
    expect(await by(first, (work) => assign(work, input))).toMatchObject({ value: { asked: true } });
    expect(await roles(clerk.memberId)).toEqual(['dong_officer']);
    const [grant] = await database.db.select().from(adminGrant).where(eq(adminGrant.memberId, clerk.memberId));
    const answer = { grant: grant?.id ?? 0, verdict: 'granted' as const, reason: null };
    expect(code(await by(first, (work) => answerGrant(work, answer)))).toBe('four_eyes');
    expect(code(await by(clerk, (work) => answerGrant(work, answer)))).toBe('not_allowed');
    expect(code(await by(second, (work) => answerGrant(work, answer)))).toBe('ok');
    expect(await roles(clerk.memberId)).toEqual(['dong_officer', 'admin']);
    expect(code(await by(second, (work) => answerGrant(work, answer)))).toBe('already_done');
    await expect(
      database.db.update(adminGrant).set({ decidedBy: first.memberId }).where(eq(adminGrant.id, answer.grant)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'admin_grant_four_eyes' } });
  });
});

describe('a deputy', () => {
  let planner: Officer;
  const days = { from: '2026-11-24', lastDay: '2026-11-25' };
  const assignmentsOf = async (memberId: number, when: Date) => {
    const actor = await actorOfSession((await openSession(memberId, when)) ?? '', when);
    return actor.kind === 'officer' ? actor.assignments : [];
  };
  beforeEach(async () => {
    planner = await officer({ role: 'planner' }, now);
    const named = { member: planner.memberId, deputy: clerk.memberId, ...days };
    expect(code(await by(planner, (work) => nameDeputy(work, named)))).toBe('ok');
  });

  it('stands in from the first midnight of Seoul to the last, and it ends by itself', async () => {
    const standsIn = async (when: string) => (await assignmentsOf(clerk.memberId, at(when))).map((a) => a.role);
    expect(await standsIn('2026-11-23T23:59:59')).toEqual(['dong_officer']);
    expect(await standsIn('2026-11-24T00:00:00')).toEqual(['dong_officer', 'planner']);
    expect(await standsIn('2026-11-25T23:59:59')).toEqual(['dong_officer', 'planner']);
    expect(await standsIn('2026-11-26T00:00:00')).toEqual(['dong_officer']);
    expect((await assignmentsOf(clerk.memberId, at('2026-11-24T09:00:00')))[1]).toMatchObject({
      actsFor: { memberId: planner.memberId },
    });
  });

  it('loses it with whom they stand in for, and ends at once when taken back', async () => {
    const day = at('2026-11-24T10:00:00');
    await database.db
      .update(assignment)
      .set({ validTo: '2026-11-24' })
      .where(eq(assignment.memberId, planner.memberId));
    expect(await assignmentsOf(clerk.memberId, day)).toHaveLength(1);
    await database.db.update(assignment).set({ validTo: null }).where(eq(assignment.memberId, planner.memberId));
    const [row] = await database.db.select().from(deputy).where(eq(deputy.memberId, planner.memberId));
    expect(code(await by(planner, (work) => endDeputy(work, row?.id ?? 0), day))).toBe('ok');
    expect(await assignmentsOf(clerk.memberId, day)).toHaveLength(1);
  });

  it('does not pass it on, and never stands in for an administrator’s powers', async () => {
    const third = await officer({ role: 'dong_officer', dongCode: dongs.pungam }, now);
    await by(clerk, (work) => nameDeputy(work, { member: clerk.memberId, deputy: third.memberId, ...days }));
    await by(first, (work) => nameDeputy(work, { member: first.memberId, deputy: third.memberId, ...days }));
    const held = await assignmentsOf(third.memberId, at('2026-11-24T09:00:00'));
    expect(held.map((a) => [a.role, a.dongCode])).toEqual([
      ['dong_officer', dongs.pungam],
      ['dong_officer', dongs.yang3],
    ]);
  });

  it('is one at a time, also for two who name at once', async () => {
    const other = await officer({ role: 'planner' }, now);
    const boss = await officer({ role: 'planner' }, now);
    const name = (who: Officer, deputyId: number) =>
      by(who, (work) => nameDeputy(work, { member: boss.memberId, deputy: deputyId, ...days }));
    const results = await Promise.all([name(boss, clerk.memberId), name(first, other.memberId)]);
    expect(results.map(code).sort()).toEqual(['deputy_overlap', 'ok']);
  });

  it('is written down with whom it was for', async () => {
    const day = at('2026-11-24T09:00:00');
    const actor = await actorOfSession((await openSession(clerk.memberId, day)) ?? '', day);
    const [subject] =
      await database.sql`insert into subject (kind, number, created_at) values ('project', '2026-9999', now()) on conflict (number) do update set kind = 'project' returning id::int`;
    const step = { subjectId: subject?.id, number: '2026-9999', public: false };
    await transact(actor, day, async (work) => {
      work.record({ ...step, type: 'project.report', desk: 'planner' });
      work.record({ ...step, type: 'project.note', desk: `dong:${dongs.yang3}` });
      return ok();
    });
    const events =
      await database.sql`select type, member_id::int as by, on_behalf_of::int as for from event where subject_id = ${subject?.id} order by id`;
    expect(events.slice(-2)).toEqual([
      { type: 'project.report', by: clerk.memberId, for: planner.memberId },
      { type: 'project.note', by: clerk.memberId, for: null },
    ]);
  });
});

it('sessions end at once, one or all, and the others go on', async () => {
  const ids = await Promise.all([1, 2, 3].map(async () => (await openSession(clerk.memberId, now)) ?? ''));
  const alive = () => Promise.all(ids.map(async (id) => (await actorOfSession(id, now)).kind));
  const open = await listSessions(clerk.memberId, now, ids[0] ?? null);
  const own = open.find((row) => row.own)?.handle ?? '';
  const member = clerk.memberId;
  expect(code(await by(first, (work) => endOfficerSessions(work, { member, session: own, reason })))).toBe('ok');
  expect(await alive()).toEqual(['visitor', 'officer', 'officer']);
  expect(code(await by(first, (work) => endOfficerSessions(work, { member, reason })))).toBe('ok');
  expect(await alive()).toEqual(['visitor', 'visitor', 'visitor']);
  expect(code(await by(first, (work) => endOfficerSessions(work, { member, reason })))).toBe('not_found');
  expect(await lines('session.ended')).toEqual({ about: member, reason });
});
