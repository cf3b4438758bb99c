import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { session } from '@/db/schema/member';
import { assignment } from '@/db/schema/staff';
import { type People, seedPeople } from '@/db/seed/people';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadDistrict } from '@/lib/district/mutations';
import { actorOfSession, openSession, revokeSession, revokeSessionsOf } from './session-store';

let database: TestDatabase;
let people: People;
const morning = new Date('2026-11-23T09:00:00+09:00');
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

beforeAll(async () => {
  database = await freshDatabase();
  people = await database.db.transaction(async (tx) => {
    await loadDistrict(tx, JSON.parse(readFileSync('db/seed/districts/seogu.json', 'utf8')));
    return seedPeople(tx, { residents: 40, validFrom: '2022-10-06', now: morning });
  });
});
afterAll(() => database.close());

async function signIn(key: string, now = morning): Promise<string> {
  const id = await openSession(people.demo[key] ?? 0, now);
  if (!id) throw new Error(`no account ${key}`);
  return id;
}

describe('a session stands for a person', () => {
  it('a resident with the dong they live in', async () => {
    expect(await actorOfSession(await signIn('resident'), morning)).toEqual({
      kind: 'resident',
      memberId: people.demo.resident,
      name: '이하나',
      homeDong: '2914084000',
      verification: 'residence',
    });
  });

  it('the officer of a linked dong, who has no hub', async () => {
    expect(await actorOfSession(await signIn('dong'), morning)).toEqual({
      kind: 'officer',
      memberId: people.demo.dong,
      name: '오소담',
      hubZones: [],
      linkedDongs: [],
      hubDongs: [],
      assignments: [
        { role: 'dong_officer', dongCode: '2914059000', departmentId: null, institutionId: null, isHead: false },
      ],
    });
  });

  it('the officer of a hub dong, who reaches the dongs linked to it on that day', async () => {
    const now = await actorOfSession(await signIn('hub'), morning);
    expect(now).toMatchObject({ linkedDongs: ['2914066000', '2914074000', '2914077000', '2914082400', '2914084000'] });
    const before = new Date('2023-08-22T12:00:00+09:00');
    const then = await actorOfSession(await signIn('hub', before), before);
    expect(then).toMatchObject({ linkedDongs: ['2914075100', '2914077000', '2914079000', '2914082400', '2914084000'] });
  });

  it('nobody, for an id that was never given out', async () => {
    expect(await actorOfSession(randomUUID(), morning)).toEqual({ kind: 'visitor' });
    expect(await openSession(999_999, morning)).toBeNull();
  });
});

describe('a hub power follows the membership, not the account', () => {
  it('and ends on the day the dong stops being the hub', async () => {
    const id = await signIn('hub');
    await database.sql`update zone_membership set valid_to = '2026-11-23' where dong_code = '2914084000' and valid_to is null`;
    expect(await actorOfSession(id, morning)).toMatchObject({
      hubZones: [],
      linkedDongs: [],
      assignments: [{ dongCode: '2914084000' }],
    });
    await database.sql`update zone_membership set valid_to = null where dong_code = '2914084000' and valid_to = '2026-11-23'`;
    expect(await actorOfSession(id, morning)).toMatchObject({ hubZones: [expect.any(Number)] });
  });

  it('and an assignment holds only on its days', async () => {
    const id = await signIn('planner');
    const memberId = people.demo.planner ?? 0;
    await database.db.update(assignment).set({ validTo: '2026-11-23' }).where(sql`member_id = ${memberId}`);
    expect(await actorOfSession(id, morning)).toMatchObject({ kind: 'officer', assignments: [] });
    await database.db.update(assignment).set({ validTo: null }).where(sql`member_id = ${memberId}`);
  });
});

describe('a session ends', () => {
  const alive = async (id: string, now: Date) => (await actorOfSession(id, now)).kind !== 'visitor';

  it('at once when it is revoked', async () => {
    const id = await signIn('resident');
    await revokeSession(id, morning);
    expect(await alive(id, morning)).toBe(false);
  });

  it('for an officer after 30 minutes without use, and after 10 hours in any case', async () => {
    const idle = await signIn('dong');
    expect(await alive(idle, later(29))).toBe(true);
    expect(await alive(idle, later(58))).toBe(true);
    expect(await alive(idle, later(89))).toBe(false);
    const busy = await signIn('dong');
    for (let minutes = 25; minutes < 600; minutes += 25) expect(await alive(busy, later(minutes))).toBe(true);
    expect(await alive(busy, later(601))).toBe(false);
  });

  it('for a resident after 14 days without use', async () => {
    const id = await signIn('resident');
    expect(await alive(id, later(13 * 24 * 60))).toBe(true);
    expect(await alive(id, later((13 + 15) * 24 * 60))).toBe(false);
  });

  it('when the same browser signs in again', async () => {
    const first = await signIn('resident');
    const second = await openSession(people.demo['resident-2'] ?? 0, morning, first);
    expect(await alive(first, morning)).toBe(false);
    expect(await alive(second ?? '', morning)).toBe(true);
  });

  it('everywhere when all sessions of a person are ended', async () => {
    const ids = [await signIn('mayor'), await signIn('mayor')];
    expect(await revokeSessionsOf(people.demo.mayor ?? 0, morning)).toBe(2);
    for (const id of ids) expect(await alive(id, morning)).toBe(false);
  });

  it('is written to at most once a minute', async () => {
    const id = await signIn('admin');
    const seen = async () => (await database.db.select().from(session).where(sql`id = ${id}`))[0]?.lastSeenAt;
    await actorOfSession(id, new Date(morning.getTime() + 30_000));
    expect(await seen()).toEqual(morning);
    await actorOfSession(id, later(2));
    expect(await seen()).toEqual(later(2));
  });
});

describe('the demo people', () => {
  it('leave no dong and no department without an officer', async () => {
    expect(Object.keys(people.dongOfficers)).toHaveLength(18);
    expect(Object.keys(people.departmentOfficers)).toHaveLength(14);
    expect(people.planners).toHaveLength(2);
    expect(people.residents).toHaveLength(40);
    expect(new Set(people.residents.map((r) => r.dongCode)).size).toBe(18);
  });
});
