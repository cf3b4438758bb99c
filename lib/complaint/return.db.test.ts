import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaint } from '@/db/schema/complaint';
import { complaintReturn } from '@/db/schema/complaint-return';
import { member } from '@/db/schema/member';
import { memberUnion } from '@/db/schema/member-contact';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, residents } from '@/db/testing-world';
import type { Resident } from '@/lib/platform/actor';
import { actorOfSession, openSession } from '@/lib/platform/auth/session-store';
import { transact } from '@/lib/platform/transact';
import { claimReturn } from './mutations/claim';
import { fileNameless } from './mutations/file';
import { mayAnswerAsAuthor, mayRead } from './policy';
import { getComplaint } from './queries';
import { findReturn, returnHashes } from './queries/return';
import { showReturnCode } from './rules/return-code';

let database: TestDatabase;
let people: Resident[];
const now = new Date('2026-11-23T01:00:00Z');

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  database = await freshDatabase();
  await loadSeogu();
  people = await residents(2, now);
});
afterAll(() => database.close());

const file = (key: string | null, more: { name?: string; contact?: string } = {}) =>
  transact({ kind: 'visitor' }, now, (work) =>
    fileNameless(
      work,
      {
        dongCode: dongs.yang3,
        kind: 'grievance',
        title: '가로등이 꺼져 있습니다',
        text: '놀이터 옆 가로등이 일주일째 꺼져 있습니다.',
        visibility: 'private',
        name: more.name ?? null,
        contact: more.contact ?? null,
        lang: 'ko',
      },
      key,
    ),
  );
async function filed(key: string | null = null, more = {}) {
  const made = await file(key, more);
  if (!made.ok || !made.value.way) throw new Error('not filed');
  return { ...made.value, ...made.value.way };
}

describe('a complaint without an account', () => {
  it('is a private case of a guest, with a code of which only the hash is kept', async () => {
    const { number, code, guestId } = await filed(null, { name: '한결이', contact: 'a@example.kr' });
    const [row] = await database.db.select().from(complaintReturn).where(eq(complaintReturn.guestId, guestId));
    expect(JSON.stringify(row)).not.toContain(code);
    expect(JSON.stringify(row)).not.toContain('example.kr');
    expect(row?.codeHash).toBe(returnHashes(code)[0]);
    const [guest] = await database.db.select().from(member).where(eq(member.id, guestId));
    expect(guest).toMatchObject({ guest: true, name: '한*이', verification: 'none' });
    const session = await openSession(guestId, now);
    const actor = await actorOfSession(session ?? '', now);
    const found = await getComplaint(number);
    if (!found) throw new Error('no complaint');
    expect([mayRead(actor, found), mayAnswerAsAuthor(actor, found)]).toEqual([true, true]);
    expect(people[0] && mayRead(people[0], found)).toBe(false);
    const other = await getComplaint((await filed()).number);
    expect(other && mayRead(actor, other)).toBe(false);
  });

  it('sent twice at once is one case with one code', async () => {
    const both = await Promise.all([file('k'.repeat(32)), file('k'.repeat(32))]);
    const values = both.map((each) => (each.ok ? each.value : null));
    expect(values[0]).toMatchObject({ number: values[1]?.number, way: values[1]?.way });
    expect(values.map((each) => each?.again).sort()).toEqual([false, true]);
  });

  it('is refused with a contact that is none', async () => {
    expect(await file(null, { contact: '어딘가' })).toMatchObject({ ok: false, field: 'contact' });
  });
});

describe('the way back', () => {
  it('needs number and code of the same case, and answers alike to either being wrong', async () => {
    const [one, two] = [await filed(), await filed()];
    expect(await findReturn(one.number, showReturnCode(one.code).toLowerCase())).toMatchObject({
      guestId: one.guestId,
    });
    expect(await findReturn(` ${one.number} `, one.code)).toMatchObject({ guestId: one.guestId });
    for (const [number, code] of [
      [one.number, two.code],
      [two.number, one.code],
      ['2026-999999', one.code],
      [one.number, '0'.repeat(16)],
      [one.number, ''],
      ['', ''],
    ])
      expect(await findReturn(number ?? '', code ?? '')).toBeNull();
  });

  it('takes the case into one account, once, of two who try at the same moment', async () => {
    const { number, code, guestId } = await filed();
    const found = await findReturn(number, code);
    if (!found) throw new Error('not found');
    const claims = await Promise.all(people.map((person) => claimReturn(person, found, now)));
    expect(claims.filter((each) => each.ok)).toHaveLength(1);
    const winner = people[claims.findIndex((each) => each.ok)];
    const [row] = await database.db
      .select({ authorId: complaint.authorId })
      .from(complaint)
      .where(eq(complaint.id, (await getComplaint(number))?.id ?? 0));
    expect(row?.authorId).toBe(winner?.memberId);
    expect(await findReturn(number, code)).toBeNull();
    const unions = await database.db.select().from(memberUnion).where(eq(memberUnion.fromId, guestId));
    expect(unions).toMatchObject([{ intoId: winner?.memberId, proof: 'return_code' }]);
  });
});
