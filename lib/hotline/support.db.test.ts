import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboundText, phone } from '@/db/schema/hotline';
import { proposal, support, textSupport } from '@/db/schema/proposal';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import { transact } from '@/lib/platform/transact';
import { mergeProposal } from '@/lib/proposal/mutations/merge';
import { supportProposal } from '@/lib/proposal/mutations/support';
import { getProposal } from '@/lib/proposal/queries';
import { confirmPhone } from './mutations/meaning/person';
import { lockPhone } from './mutations/phone';
import { receiveText } from './mutations/receive';

let database: TestDatabase;
let cast: Cast;
const start = new Date('2026-11-23T10:00:00+09:00');

beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(start, 3);
});
afterAll(() => database.close());

let ids = 0;
const text = (from: string, words: string) =>
  must(
    transact({ kind: 'provider', name: 'test' }, start, (work) => {
      const id = `id-${(ids += 1)}`;
      return receiveText(work, { provider: 'test', id, from, text: words, media: [], sentAt: start });
    }),
  );
const heard = async (number: string) => {
  const rows = await transact(cast.planner, start, async (work) => {
    const { id } = await lockPhone(work, number);
    const value = await work.tx
      .select({ body: outboundText.body })
      .from(outboundText)
      .where(eq(outboundText.phoneId, id))
      .orderBy(asc(outboundText.id));
    return { ok: true as const, value };
  });
  return rows.ok ? rows.value.map((row) => row.body) : [];
};
const short = (number: string) => String(Number(number.split('-')[1]));
const author = () => cast.authors[0] as Cast['authors'][number];
const published = () => publishedProposal(cast, author(), dongs.yang3);
const counts = async (number: string) => {
  const row = await getProposal(number, null);
  return [row?.supportCount, row?.textSupportCount];
};
const confirm = (number: string, who: number) =>
  must(transact(cast.planner, start, (work) => confirmPhone(work, number, who)));

describe('a voice by text', () => {
  it('is one, however often and however fast its number texts it, and is counted apart', async () => {
    const number = await published();
    await Promise.all(Array.from({ length: 100 }, () => text('010-0000-5001', `공감 ${short(number)}`)));
    await text('010-0000-5002', `공감 ${number}`);
    expect(await counts(number)).toEqual([0, 2]);
    expect(await heard('01000005001')).toEqual([
      `제안 ${number}에 공감하셨습니다. 본인 확인 전까지는 따로 셉니다.`,
      `제안 ${number}에는 이미 공감하셨습니다. 한 번호로 한 번 셉니다.`,
    ]);
  });

  it('is not taken for what nobody can read, what is no proposal, and what collects no more', async () => {
    await text('010-0000-5003', '공감 999999');
    const number = await published();
    await database.db
      .update(proposal)
      .set({ state: 'adopted' })
      .where(eq(proposal.id, await idOf(number)));
    await text('010-0000-5003', `공감 ${short(number)}`);
    await text('010-0000-5003', '공감');
    expect(await heard('01000005003')).toEqual([
      '999999번 제안을 찾지 못했습니다. 번호를 다시 확인해 주십시오.',
      `제안 ${number}의 공감 받기는 끝났습니다.`,
      '공감할 제안의 번호를 함께 보내 주십시오. 예: 공감 1234',
    ]);
    expect(await counts(number)).toEqual([0, 0]);
  });

  it('begins no case that somebody would have to answer', async () => {
    const { number } = await text('010-0000-5004', '공감 999999');
    expect(number).toBeNull();
  });
});

describe('once a number is proved to be somebody’s', () => {
  it('its voices are theirs, one person one voice, also of a proposal that was merged', async () => {
    const [both, only, merged] = [await published(), await published(), await published()];
    const who = cast.supporters[0] as Cast['supporters'][number];
    await must(transact(who, start, (work) => supportProposal(work, both)));
    for (const number of [both, only, merged]) await text('010-0000-5010', `공감 ${number}`);
    await must(
      transact(cast.hub, start, (w) => mergeProposal(w, { number: merged, into: only, version: 2, reason: null })),
    );
    expect([await counts(both), await counts(only)]).toEqual([
      [1, 1],
      [0, 1],
    ]);
    await confirm('010-0000-5010', who.memberId);
    await confirm('010-0000-5010', who.memberId);
    expect([await counts(both), await counts(only), await counts(merged)]).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    await text('010-0000-5010', `공감 ${both}`);
    expect(await counts(both)).toEqual([1, 0]);
    expect((await heard('01000005010')).at(-1)).toContain('이미 공감하셨습니다');
  });

  it('what it texts next counts as theirs at once', async () => {
    const number = await published();
    const who = cast.supporters[1] as Cast['supporters'][number];
    await confirm('010-0000-5011', who.memberId);
    await text('010-0000-5011', `공감 ${number}`);
    expect(await counts(number)).toEqual([1, 0]);
    const rows = await database.db.select().from(support).where(eq(support.memberId, who.memberId));
    expect(rows.map((row) => row.proposalId)).toContain(await idOf(number));
    expect(await database.db.$count(textSupport, eq(textSupport.proposalId, await idOf(number)))).toBe(0);
  });

  it('stays right when the text and the proof come at the same moment', async () => {
    const number = await published();
    const who = cast.supporters[2] as Cast['supporters'][number];
    await Promise.all([
      ...Array.from({ length: 10 }, () => text('010-0000-5012', `공감 ${number}`)),
      confirm('010-0000-5012', who.memberId),
      transact(who, start, (work) => supportProposal(work, number)),
    ]);
    expect(await counts(number)).toEqual([1, 0]);
  });
});

it('the end of texts is said once, and their beginning too', async () => {
  for (const words of ['수신거부', '수신거부', '수신동의', '수신동의']) await text('010-0000-5020', words);
  expect(await heard('01000005020')).toEqual([
    '이제 문자를 보내지 않습니다. 다시 받으시려면 수신동의라고 보내 주십시오.',
    '다시 문자를 보내 드립니다. 그만 받으시려면 수신거부라고 보내 주십시오.',
  ]);
  const rows = await database.db.select({ blockedAt: phone.blockedAt }).from(phone);
  expect(rows.every((row) => row.blockedAt === null)).toBe(true);
});

async function idOf(number: string): Promise<number> {
  return (await getProposal(number, null))?.id ?? 0;
}
