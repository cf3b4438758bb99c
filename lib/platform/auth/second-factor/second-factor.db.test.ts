import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { secondFactor } from '@/db/schema/staff';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '../../actor';
import { actorOfSession, openSession, raiseSession, waitingOfficerOf } from '../session-store';
import { codeAt } from './codes';
import { beginEnrolment, factorOf, finishEnrolment, forgetFactor, proveFactor } from './store';

let database: TestDatabase;
let planner: Officer;
const now = new Date('2026-11-23T09:00:00+09:00');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
});
afterAll(() => database.close());
beforeEach(async () => {
  planner = await officer({ role: 'planner' }, now);
});

const prove = (code: string, when: Date) => proveFactor(planner, planner.memberId, code, when);
async function enrol(): Promise<{ secret: string; codes: string[] }> {
  await beginEnrolment(planner.memberId, '', now);
  const { pending } = await factorOf(planner.memberId, now);
  if (!pending) throw new Error('nothing was shown');
  const finished = await finishEnrolment(planner, planner.memberId, codeAt(pending.secret, now), now);
  expect(finished.ok).toBe(true);
  return pending;
}

describe('enrolment', () => {
  it('counts only once the app has proved the secret, and keeps both sealed', async () => {
    await beginEnrolment(planner.memberId, '', now);
    expect(await factorOf(planner.memberId, now)).toMatchObject({ enrolled: false, codesLeft: 0 });
    expect(await finishEnrolment(planner, planner.memberId, '000000', now)).toMatchObject({ code: 'wrong_code' });
    const { secret } = await enrol();
    expect(await factorOf(planner.memberId, now)).toEqual({ enrolled: true, codesLeft: 10, pending: null });
    const rows = await database.db.select().from(secondFactor);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('of what was shown half an hour ago is too late', async () => {
    await beginEnrolment(planner.memberId, '', now);
    const { pending } = await factorOf(planner.memberId, now);
    const late = later(31 * 60);
    const code = codeAt(pending?.secret ?? '', late);
    expect(await finishEnrolment(planner, planner.memberId, code, late)).toMatchObject({ code: 'too_late' });
  });

  it('of a new app takes a code of the old one', async () => {
    const { secret } = await enrol();
    expect(await beginEnrolment(planner.memberId, '', later(60))).toMatchObject({ code: 'wrong_code' });
    expect(await beginEnrolment(planner.memberId, codeAt(secret, later(60)), later(60))).toMatchObject({ ok: true });
  });
});

describe('a code', () => {
  it('is taken once, also of two that come at the same time', async () => {
    const { secret } = await enrol();
    const code = codeAt(secret, later(60));
    const results = await Promise.all([1, 2, 3].map(() => prove(code, later(60))));
    expect(results.filter((each) => each.ok)).toHaveLength(1);
    expect(await prove(code, later(75))).toMatchObject({ ok: false });
    expect(await prove(codeAt(secret, later(90)), later(90))).toMatchObject({ ok: true });
  });

  it('that proved the enrolment does not also sign in', async () => {
    const { secret } = await enrol();
    expect(await prove(codeAt(secret, now), now)).toMatchObject({ code: 'wrong_code' });
  });

  it('for recovery works once each, for its owner only', async () => {
    const { codes } = await enrol();
    const [first = ''] = codes;
    const other = await officer({ role: 'planner' }, now);
    expect(await proveFactor(other, other.memberId, first, now)).toMatchObject({ ok: false });
    const results = await Promise.all([1, 2].map(() => prove(first.toLowerCase(), now)));
    expect(results.filter((each) => each.ok)).toHaveLength(1);
    expect((await factorOf(planner.memberId, now)).codesLeft).toBe(9);
  });

  it('is worth nothing after an administrator has forgotten the app', async () => {
    const { secret, codes } = await enrol();
    await database.db.transaction((tx) => forgetFactor(tx, planner.memberId));
    expect(await prove(codeAt(secret, later(60)), later(60))).toMatchObject({ ok: false });
    expect(await prove(codes[0] ?? '', now)).toMatchObject({ ok: false });
  });
});

describe('an officer without a second factor', () => {
  const rules = { demo: true, secondFactor: true };
  const open = async (proof: { method: string; second?: boolean }) =>
    (await openSession(planner.memberId, now, null, proof)) ?? '';

  it('is nobody to every page, and known to the one that asks for it', async () => {
    const id = await open({ method: 'office' });
    expect(await actorOfSession(id, now, rules)).toEqual({ kind: 'visitor' });
    expect(await waitingOfficerOf(id, now, rules)).toMatchObject({ memberId: planner.memberId });
    const raised = (await raiseSession(id, now)) ?? '';
    expect(await actorOfSession(raised, now, rules)).toMatchObject({
      kind: 'officer',
      assignments: [{ role: 'planner' }],
    });
    expect([await actorOfSession(id, now, rules), await waitingOfficerOf(id, now, rules)]).toEqual([
      { kind: 'visitor' },
      null,
    ]);
  });

  it('comes in where the provider has seen one, where none is asked for, and with a demo account', async () => {
    const second = await open({ method: 'office', second: true });
    expect((await actorOfSession(second, now, rules)).kind).toBe('officer');
    const plain = await open({ method: 'office' });
    expect((await actorOfSession(plain, now, { ...rules, secondFactor: false })).kind).toBe('officer');
    const demo = await open({ method: 'demo' });
    expect((await actorOfSession(demo, now, rules)).kind).toBe('officer');
  });

  it('does not come in by a session of a demo that has been turned off', async () => {
    const demo = await open({ method: 'demo' });
    expect(await actorOfSession(demo, now, { ...rules, demo: false })).toEqual({ kind: 'visitor' });
    expect(await waitingOfficerOf(demo, now, { ...rules, demo: false })).toBeNull();
  });
});
