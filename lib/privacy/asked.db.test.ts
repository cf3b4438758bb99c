import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { member } from '@/db/schema/member';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, residents } from '@/db/testing-world';
import type { Resident } from '@/lib/platform/actor';
import { lookupHash, seal } from '@/lib/platform/crypto/seal';
import { queueMail } from '@/lib/platform/mail/queue';
import { ok } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { askErasure, eraseDue } from './mutations/erasure';
import { applyRetention } from './mutations/retention';
import { listOwnData } from './queries/own-data';
import { listRetention } from './queries/report';

let database: TestDatabase;
let other: Resident;
const now = new Date('2026-11-23T10:00:00+09:00');
const days = (n: number) => new Date(now.getTime() + n * 86_400_000);

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  [other] = (await residents(1, now)) as [Resident];
});
afterAll(() => database.close());

/** A programme with an application in a state, and an hour of advice that somebody booked. */
async function asked(who: Resident, state: string, granted: number | null, endsAt: Date): Promise<number> {
  const { sql } = database;
  const [office] = await sql<{ id: string }[]>`select id from department limit 1`;
  const of = async (kind: 'programme' | 'application') => {
    const [row] = await sql<{ id: string }[]>`insert into subject (kind, number, created_at)
      values (${kind}, '2026-' || (800000 + (select count(*) from subject)), now()) returning id`;
    return Number(row?.id);
  };
  const [programme, id] = [await of('programme'), await of('application')];
  await sql`insert into programme (id, state, kind, department_id, title, summary, audience, benefit, contact, created_by, changed_at)
    values (${programme}, 'open', 'grant', ${office?.id ?? ''}, 'x', 'x', 'x', 'x', 'x', ${other.memberId}, now())`;
  await sql`insert into programme_application (id, programme_id, applicant_id, state, business_name, business_number, business_hash, plan, granted_won, submitted_at, changed_at)
    values (${id}, ${programme}, ${who.memberId}, ${state}, ${seal('발산분식', 'programme_application.business_name')},
      ${seal('1234567891', 'programme_application.business_number')}, ${lookupHash('text', 'business:1234567891')}, '가게를 고칩니다. 010-0000-0088', ${granted}, now(), ${now.toISOString()}::timestamptz)`;
  const [slot] = await sql<
    { id: string }[]
  >`insert into consulting_slot (programme_id, starts_at, ends_at, topic, place, capacity, taken, published_by, published_at)
    values (${programme}, ${endsAt.toISOString()}::timestamptz - interval '50 minutes', ${endsAt.toISOString()}::timestamptz, 'x', 'x', 1, 1, ${other.memberId}, now()) returning id`;
  await sql`insert into consulting_booking (slot_id, member_id, state, question, booked_at, changed_at)
    values (${slot?.id ?? ''}, ${who.memberId}, 'booked', '세금을 묻습니다. 010-0000-0088', now(), now())`;
  return id;
}
const business = async (id: number) => {
  const [row] = await database.sql`select business_name <> '' as kept, business_hash is not null as found, plan
    from programme_application where id = ${id}`;
  return row;
};

describe('who has asked for something', () => {
  const leaving = async () => {
    const [who] = (await residents(1, now)) as [Resident];
    await transact(who, now, askErasure);
    return who;
  };
  const isGone = async ({ memberId }: Resident) => {
    const [row] = await database.db.select({ at: member.erasedAt }).from(member).where(eq(member.id, memberId));
    return row?.at !== null;
  };
  it('waits for the decision, and takes the business along where nothing was granted', async () => {
    for (const state of ['submitted', 'supplement_requested', 'objected']) {
      const who = await leaving();
      const id = await asked(who, state, null, days(-1));
      await eraseDue(days(9));
      expect(await isGone(who), state).toBe(false);
      await database.sql`update programme_application set state = 'refused' where id = ${id}`;
      await eraseDue(days(9));
      expect(await isGone(who), state).toBe(true);
      expect(await business(id)).toEqual({ kept: false, found: false, plan: '가게를 고칩니다. ○○○○○○○○○○○○○' });
    }
  });

  it('waits for the hour of advice to be over, and leaves the business of a grant for as long as it is kept', async () => {
    const who = await leaving();
    const id = await asked(who, 'approved', 5_000_000, days(20));
    await eraseDue(days(19));
    expect(await isGone(who)).toBe(false);
    await eraseDue(days(20));
    expect(await isGone(who)).toBe(true);
    expect(await business(id)).toMatchObject({ kept: true, found: true });
    expect(await database.sql`select question from consulting_booking where member_id = ${who.memberId}`).toEqual([
      { question: '세금을 묻습니다. ○○○○○○○○○○○○○' },
    ]);
  });

  it('goes with the accounts that were found to be theirs too, and gets no letter any more', async () => {
    const [who, old] = [await leaving(), (await residents(1, now))[0] as Resident];
    await database.db.update(member).set({ unitedIntoId: who.memberId }).where(eq(member.id, old.memberId));
    const id = await asked(old, 'refused', null, days(-1));
    const address = 'leaving@example.kr';
    await database.sql`insert into contact (member_id, kind, hash, sealed, added_at, proven_at)
      values (${who.memberId}, 'email', ${lookupHash('email', address)}, ${seal(address, 'contact.sealed')}, now(), now())`;
    await transact({ kind: 'system', job: 'test' }, now, async (work) => {
      await queueMail(work, { to: address, subject: '새 소식', body: '읽어 보십시오.', key: 'digest:leaving' });
      return ok();
    });
    expect((await listOwnData(who.memberId)).find((each) => each.table === 'programme_application')?.rows).toHaveLength(
      1,
    );
    await eraseDue(days(9));
    expect([await isGone(who), await isGone(old)]).toEqual([true, true]);
    expect(await business(id)).toMatchObject({ kept: false });
    expect(await database.sql`select state, recipient, body from outbound_mail where key = 'digest:leaving'`).toEqual([
      { state: 'expired', recipient: null, body: null },
    ]);
  });
});

it('is emptied when it has been kept long enough, and not a day before', async () => {
  const [who] = (await residents(1, now)) as [Resident];
  const id = await asked(who, 'approved', 5_000_000, days(-1));
  const waits = await asked(who, 'submitted', null, days(-1));
  const years = (n: number, more: number) => {
    const at = new Date(now);
    at.setUTCFullYear(at.getUTCFullYear() + n);
    return new Date(at.getTime() + more * 86_400_000);
  };
  const due = async (at: Date) => {
    const rules = await listRetention(at);
    return ['application', 'advice'].map((key) => rules.find((each) => each.rule.key === key)?.due);
  };
  const [before, advised] = [await due(years(3, -2)), await due(years(3, 1))];
  expect(before[1]).toBe(0);
  expect(advised[1]).toBeGreaterThan(0);
  expect((await due(years(10, -1)))[0]).toBe(0);
  expect((await due(years(10, 1)))[0]).toBeGreaterThan(0);
  await applyRetention(years(10, 1));
  expect(await business(id)).toEqual({ kept: false, found: false, plan: '' });
  expect(await business(waits)).toMatchObject({ kept: true });
  expect(await database.sql`select question from consulting_booking where member_id = ${who.memberId}`).toEqual([
    { question: '' },
    { question: '' },
  ]);
  const own = (await listOwnData(who.memberId)).find((each) => each.table === 'programme_application')?.rows;
  expect(own).toContainEqual(expect.objectContaining({ business_name: '', granted_won: 5_000_000 }));
});
