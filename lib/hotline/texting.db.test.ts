import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaint } from '@/db/schema/complaint';
import { hotlineConversion } from '@/db/schema/hotline';
import { proposal } from '@/db/schema/proposal';
import { clock, event } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { start } from '@/db/testing-hotline';
import { type Cast, castOf, must, versionOf } from '@/db/testing-rise';
import { clocksOf, heard, hours, opened, oursTo, text, threadOf } from '@/db/testing-texting';
import { dongs, officer } from '@/db/testing-world';
import { answerComplaint } from '@/lib/complaint/mutations/answer';
import { startComplaint } from '@/lib/complaint/mutations/desk';
import type { Officer } from '@/lib/platform/actor';
import { readLink } from '@/lib/platform/auth/signed-link';
import { transact, type Work } from '@/lib/platform/transact';
import { publishProposal } from '@/lib/proposal/mutations/screen';
import { answerThread } from './mutations/desk';
import { askConsent, takeQuestionBack } from './mutations/meaning/ask';
import { confirmPhone } from './mutations/meaning/person';
import { setQuietHours } from './mutations/meaning/quiet';
import { rateByLink } from './mutations/meaning/rate';
import { tellStepByText } from './mutations/meaning/tell-step';
import { rateLinkFor } from './rules/meaning';

let database: TestDatabase;
let cast: Cast;
let mayor: Officer;
beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(start, 1);
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, start);
});
afterAll(() => database.close());

const desk = <T>(run: (work: Work) => Promise<{ ok: true; value: T } | { ok: false; code: string }>, at = hours(1)) =>
  transact(mayor, at, run as Parameters<typeof transact<T>>[2]);
const asComplaint = {
  purpose: 'complaint',
  dong: dongs.yang3,
  kind: 'everyday',
  title: '가로등 고장',
  text: '모퉁이 가로등이 꺼졌습니다.',
} as const;
const asProposal = {
  purpose: 'proposal',
  dong: dongs.yang3,
  title: '골목 그늘막',
  problem: '그늘이 없습니다.',
  improvement: '그늘막을 둡니다.',
  effect: '쉬어 갈 수 있습니다.',
} as const;

describe('a proposal by text', () => {
  it('is a draft that nobody sees, then a question, and with a yes a proposal whose steps come by text', async () => {
    const number = await opened('010-0000-6001', '제안 골목에 그늘막을 놓아 주세요');
    const { id, category } = await threadOf(number);
    expect(category).toBe('proposal');
    const [draft] = await database.db.select().from(hotlineConversion).where(eq(hotlineConversion.threadId, id));
    expect(draft).toMatchObject({ state: 'draft', fields: { improvement: '골목에 그늘막을 놓아 주세요' } });
    await must(desk((w) => askConsent(w, { number, ...asProposal })));
    expect(await database.db.$count(proposal)).toBe(0);
    expect((await heard(number)).at(-1)).toContain('그늘막을 둡니다.');
    await text('010-0000-6001', '1', hours(2));
    const [made] = await database.db.select().from(proposal).where(eq(proposal.fromThreadId, id));
    expect(made).toMatchObject({ state: 'submitted', title: '골목 그늘막', publishedAt: null });
    expect(await threadOf(number)).toMatchObject({ state: 'converted', convertedToId: made?.id });
    expect(await clocksOf(number)).toMatchObject([{ stoppedAt: hours(2), dueAt: hours(48) }]);
    const filed = (await heard(number)).at(-1)?.match(/\d{4}-\d{4}/)?.[0] ?? '';
    const step = { number: filed, version: await versionOf(filed), reason: null };
    await must(transact(cast.desks[dongs.yang3] as Officer, hours(3), (w) => publishProposal(w, step)));
    await tellAll(made?.id ?? 0, hours(3));
    await tellAll(made?.id ?? 0, hours(3));
    const said = (await heard(number)).filter((body) => body.startsWith(`제안 ${filed}: 동에서`));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`/proposals/${filed}`);
  });

  it('belongs to whoever proves the number to be theirs', async () => {
    const number = await opened('010-0000-6002', '제안 꽃을 심어요');
    await must(desk((w) => askConsent(w, { number, ...asProposal })));
    await text('010-0000-6002', '네', hours(2));
    const who = cast.supporters[0] as Cast['supporters'][number];
    await must(transact(who, hours(3), (w) => confirmPhone(w, '010-0000-6002', who.memberId)));
    const { id } = await threadOf(number);
    const [made] = await database.db.select().from(proposal).where(eq(proposal.fromThreadId, id));
    expect(made?.authorId).toBe(who.memberId);
  });
});

describe('consent', () => {
  it('given a hundred times at once makes one complaint, private, promised since the text came in', async () => {
    const number = await opened('010-0000-6010', '가로등이 꺼졌어요');
    await must(desk((w) => askConsent(w, { number, ...asComplaint }), hours(5)));
    await Promise.all(Array.from({ length: 100 }, () => text('010-0000-6010', '1', hours(6))));
    const { id } = await threadOf(number);
    const made = await database.db.select().from(complaint).where(eq(complaint.fromThreadId, id));
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ visibility: 'private', receivedAt: start });
    const [promised] = await database.db
      .select()
      .from(clock)
      .where(eq(clock.subjectId, made[0]?.id ?? 0));
    expect(promised?.startedAt).toEqual(start);
    expect((await heard(number)).filter((body) => body.startsWith('민원을 접수'))).toHaveLength(1);
  });

  it('to everyone reading it makes it public; the answer then comes by text', async () => {
    const number = await opened('010-0000-6011', '가로등이 꺼졌어요');
    await must(desk((w) => askConsent(w, { number, ...asComplaint })));
    await text('010-0000-6011', '3', hours(2));
    const { id } = await threadOf(number);
    const [made] = await database.db.select().from(complaint).where(eq(complaint.fromThreadId, id));
    expect(made?.visibility).toBe('public');
    const filed = (await heard(number)).at(-1)?.match(/\d{4}-\d{4}/)?.[0] ?? '';
    const yang3 = cast.desks[dongs.yang3] as Officer;
    await must(transact(yang3, hours(3), (w) => startComplaint(w, { number: filed })));
    await must(
      transact(yang3, hours(4), (w) => answerComplaint(w, { number: filed, via: 'written', text: '오늘 고쳤습니다.' })),
    );
    await tellAll(made?.id ?? 0, hours(4));
    expect((await heard(number)).at(-1)).toBe(`민원 ${filed} 답변: 오늘 고쳤습니다.`);
  });

  it('refused, taken back or too late makes nothing, and the 48 hours run on', async () => {
    const number = await opened('010-0000-6012', '소음이 심해요');
    const ask = (at: Date) => desk((w) => askConsent(w, { number, ...asComplaint }), at);
    await must(ask(hours(1)));
    expect(await ask(hours(1))).toMatchObject({ code: 'asked_already' });
    await text('010-0000-6012', '2', hours(2));
    expect((await heard(number)).at(-1)).toContain('내지 않겠습니다');
    await must(ask(hours(3)));
    await must(desk((w) => takeQuestionBack(w, { number }), hours(4)));
    await text('010-0000-6012', '1', hours(5));
    await must(ask(hours(6)));
    await text('010-0000-6012', '1', hours(6 + 8 * 24));
    const { id, state } = await threadOf(number);
    expect(await database.db.$count(complaint, eq(complaint.fromThreadId, id))).toBe(0);
    expect(state).toBe('received');
    expect(await clocksOf(number)).toMatchObject([{ stoppedAt: null, dueAt: hours(48) }]);
  });

  it('and a mark are told apart by what was asked last', async () => {
    const number = await opened('010-0000-6013', '안내판이 낡았어요');
    await must(desk((w) => answerThread(w, { number, text: '바꾸겠습니다' }), hours(1)));
    await must(desk((w) => askConsent(w, { number, ...asComplaint }), hours(2)));
    await text('010-0000-6013', '5', hours(3));
    await text('010-0000-6013', '2', hours(4));
    expect(await threadOf(number)).toMatchObject({ rating: 5, state: 'answered' });
    await text('010-0000-6013', '2', hours(5));
    expect(await threadOf(number)).toMatchObject({ rating: 2 });
  });
});

describe('a mark by the link', () => {
  it('is one, may be changed for seven days, and can ask to look again', async () => {
    const number = await opened('010-0000-6040', '버스 정류장이 어두워요');
    await must(desk((w) => answerThread(w, { number, text: '등을 달았습니다' })));
    const link = (await heard(number)).at(-1)?.match(/\/r\/(\S+)/)?.[1] ?? '';
    const { id } = await threadOf(number);
    expect(readLink(rateLinkFor, link)).toBe(id);
    for (const forged of [link.slice(0, -1), `${link.slice(0, -1)}!`, `1${link}`, 'x.y', ''])
      expect(readLink(rateLinkFor, forged)).toBeNull();
    expect(readLink('another', link)).toBeNull();
    const press = (what: Parameters<typeof rateByLink>[2], at: Date) =>
      transact({ kind: 'provider', name: 'link' }, at, (w) => rateByLink(w, id, what));
    await must(press({ stars: 4 }, hours(2)));
    await must(press({ stars: 1 }, hours(8 * 24 - 24)));
    expect(await press({ stars: 5 }, hours(8 * 24))).toMatchObject({ code: 'wrong_state' });
    expect((await heard(number)).at(-1)).toContain('다시라고 답하시면');
    await must(press('again', hours(8 * 24)));
    expect(await threadOf(number)).toMatchObject({ state: 'reopened', rating: null });
    expect(await press('again', hours(8 * 24))).toMatchObject({ code: 'wrong_state' });
    expect(await clocksOf(number)).toHaveLength(2);
  });
});

it('at night notices wait for the morning; receipts too when the office says so, an answer never', async () => {
  const night = new Date('2026-11-23T22:00:00+09:00');
  const morning = new Date('2026-11-24T08:00:00+09:00');
  const waits = async (number: string) => (await oursTo(number)).map((row) => [row.kind, row.sendAfter]);
  const one = await opened('010-0000-6050', '밤입니다', night);
  await must(desk((w) => answerThread(w, { number: one, text: '답입니다' }), night));
  expect(await waits(one)).toEqual([
    ['receipt', null],
    ['answer', null],
    ['notice', morning],
  ]);
  const admin = await officer({ role: 'admin', dongCode: null, departmentId: null }, start);
  const quiet = { from: 21 * 60, to: 8 * 60, holdReplies: true };
  await must(transact(admin, night, (w) => setQuietHours(w, quiet)));
  expect(await waits(await opened('010-0000-6051', '밤입니다', night))).toEqual([['receipt', morning]]);
});

async function tellAll(subjectId: number, now: Date): Promise<void> {
  const steps = await database.db.select({ id: event.id }).from(event).where(eq(event.subjectId, subjectId));
  for (const { id } of steps) await tellStepByText(id, now);
}
