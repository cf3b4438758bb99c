import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hotlineThread, outboundText } from '@/db/schema/hotline';
import { notification } from '@/db/schema/notification';
import { event } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import { tellOf } from '@/lib/notification/mutations';
import type { Officer } from '@/lib/platform/actor';
import { transact } from '@/lib/platform/transact';
import { logCall, routeThread } from './mutations/desk';
import { approveAnswer, replyThread, returnAnswer, withdrawAnswer } from './mutations/office/reply';
import { saveTemplate, setApproval } from './mutations/office/templates';
import { warnThread, watchThreads } from './mutations/office/watch';
import { receiveText } from './mutations/receive';
import { getThread } from './queries';
import { getPrepared, listTemplates } from './queries/answering';

let database: TestDatabase;
let mayor: Officer;
let writer: Officer;
let colleague: Officer;
let head: Officer;
let department: number;
const start = new Date('2026-11-23T10:00:00+09:00');
const hours = (n: number) => new Date(start.getTime() + n * 3_600_000);

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  database = await freshDatabase();
  await loadSeogu();
  const [row] = await database.sql<{ id: string }[]>`select id from department order by id limit 1`;
  department = Number(row?.id);
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, start);
  const own = { role: 'department_officer', dongCode: null, departmentId: department } as const;
  [writer, colleague, head] = [
    await officer(own, start),
    await officer(own, start),
    await officer({ ...own, isHead: true }, start),
  ];
});
afterAll(() => database.close());

let sent = 0;
async function thread(to: 'routed' | 'received' = 'routed', at = start): Promise<{ number: string; id: number }> {
  sent += 1;
  const from = `010-0000-${3000 + sent}`;
  await transact({ kind: 'provider', name: 'test' }, at, (work) =>
    receiveText(work, { provider: 'test', id: `id-${sent}`, from, text: `글 ${sent}`, media: [], sentAt: at }),
  );
  const [row] = await database.sql<{ number: string; id: string }[]>`
    select number, id from subject where kind = 'hotline_thread' order by id desc limit 1`;
  const number = row?.number ?? '';
  if (to === 'routed') await transact(mayor, at, (w) => routeThread(w, { number, department, category: 'complaint' }));
  return { number, id: Number(row?.id) };
}
const answers = (id: number) =>
  database.db
    .select()
    .from(outboundText)
    .where(and(eq(outboundText.threadId, id), eq(outboundText.kind, 'answer')));
const reply = (who: Officer, number: string, text = '고쳤습니다', parts = 1) =>
  transact(who, hours(1), (w) => replyThread(w, { number, text, parts }));

describe('an answer', () => {
  it('of an officer waits for the head, who lets it go out as it was written, once', async () => {
    const { number, id } = await thread();
    expect(await reply(writer, number)).toEqual({ ok: true, value: { number, waits: true } });
    expect(await answers(id)).toEqual([]);
    expect((await getThread(number))?.state).toBe('routed');
    expect(await reply(colleague, number, '다른 답')).toMatchObject({ code: 'waits_already' });
    const approve = (who: Officer) => transact(who, hours(2), (w) => approveAnswer(w, { number }));
    expect(await approve(writer)).toMatchObject({ code: 'not_allowed' });
    const both = await Promise.all([approve(head), approve(mayor)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await answers(id)).map((row) => row.body)).toEqual(['고쳤습니다']);
    expect((await getThread(number))?.state).toBe('answered');
  });

  it('of two officers at once is one that waits', async () => {
    const { number } = await thread();
    const both = await Promise.all([reply(writer, number, '가'), reply(colleague, number, '나')]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ code: 'waits_already' });
  });

  it('of the head, of the mayor, and of anybody while no approval is asked for goes out at once', async () => {
    const threads = [await thread(), await thread(), await thread()];
    const [first, second, third] = threads;
    expect(await reply(head, first?.number ?? '')).toMatchObject({ value: { waits: false } });
    expect(await reply(mayor, second?.number ?? '')).toMatchObject({ value: { waits: false } });
    await transact(mayor, hours(1), (w) => setApproval(w, { approval: 'off' }));
    expect(await reply(writer, third?.number ?? '')).toMatchObject({ value: { waits: false } });
    await transact(mayor, hours(1), (w) => setApproval(w, { approval: 'on' }));
  });

  it('goes back with a reason, and is written anew', async () => {
    const { number, id } = await thread();
    await reply(writer, number);
    const why = { number, reason: '날짜를 넣어 주세요' };
    expect(await transact(head, hours(2), (w) => returnAnswer(w, why))).toMatchObject({ ok: true });
    expect(await transact(head, hours(2), (w) => returnAnswer(w, why))).toMatchObject({ code: 'wrong_state' });
    expect(await getPrepared(id)).toMatchObject({ outcome: 'returned', reason: why.reason, body: '고쳤습니다' });
    expect(await told(id, 'hotline.return_answer')).toEqual([[writer.memberId, 'writer']]);
    expect(await reply(writer, number, '내일 고칩니다')).toMatchObject({ value: { waits: true } });
    expect(await transact(colleague, hours(2), (w) => withdrawAnswer(w, { number }))).toMatchObject({ ok: true });
    expect(await getPrepared(id)).toBeNull();
  });

  it('that was given by phone meanwhile leaves nothing waiting', async () => {
    const { number, id } = await thread();
    await reply(writer, number);
    await transact(writer, hours(2), (w) => logCall(w, { number, summary: '통화로 말씀드렸습니다' }));
    expect(await getPrepared(id)).toBeNull();
    expect(await transact(head, hours(3), (w) => approveAnswer(w, { number }))).toMatchObject({ code: 'wrong_state' });
    expect(await answers(id)).toEqual([]);
  });

  it('is never cut otherwise than its writer saw, and no name in braces goes out', async () => {
    const { number, id } = await thread();
    const long = '답'.repeat(1001);
    expect(await reply(head, number, long)).toMatchObject({ code: 'would_split', field: 'text' });
    expect(await reply(head, number, '안녕하세요 {이름}님')).toMatchObject({ code: 'field_left:이름', field: 'text' });
    expect(await reply(head, number, long, 2)).toMatchObject({ ok: true });
    expect((await answers(id)).map((row) => row.body).join('')).toBe(long);
  });
});

/** Whom the worker tells of a step, and why. */
async function told(id: number, type: string) {
  const steps = await database.db
    .select({ id: event.id })
    .from(event)
    .where(and(eq(event.subjectId, id), eq(event.type, type)));
  for (const step of steps) await tellOf(step.id, hours(3));
  const rows = await database.db
    .select({ memberId: notification.memberId, because: notification.because })
    .from(notification)
    .innerJoin(event, eq(event.id, notification.eventId))
    .where(and(eq(notification.subjectId, id), eq(event.type, type)))
    .orderBy(asc(notification.memberId));
  return rows.map((row) => [row.memberId, row.because]);
}
const warned = async (id: number) => {
  const said = await database.sql<{ type: string }[]>`
    select type from event where subject_id = ${id} and type in ('hotline.warn_24h', 'hotline.warn_6h', 'hotline.breach') order by id`;
  return said.map((row) => row.type.slice('hotline.'.length));
};

it('an answer that its sender is not content with goes to the department again, and to its head', async () => {
  const { number, id } = await thread();
  await reply(head, number);
  const from = `010-0000-${3000 + sent}`;
  await transact({ kind: 'provider', name: 'test' }, hours(2), (work) =>
    receiveText(work, { provider: 'test', id: 'again', from, text: '다시', media: [], sentAt: hours(2) }),
  );
  expect((await getThread(number))?.state).toBe('reopened');
  const members = (await told(id, 'hotline.reopen')).map(([memberId]) => memberId);
  expect(members.toSorted()).toEqual([writer.memberId, colleague.memberId, head.memberId].toSorted());
});

describe('a promise that is about to break', () => {
  it('is told of at 24 and 6 hours and when it breaks, each once, to those who can do something', async () => {
    const late = new Date(start.getTime() + 200 * 3_600_000);
    const at = (n: number) => new Date(late.getTime() + n * 3_600_000);
    const { number, id } = await thread('routed', late);
    const warn = (n: number) => transact({ kind: 'system', job: 'test' }, at(n), (w) => warnThread(w, number));
    expect(await warn(23)).toEqual({ ok: true, value: null });
    const race = await Promise.all([warn(24), warn(25), warn(25)]);
    expect(race.filter((one) => one.ok && one.value !== null)).toHaveLength(1);
    await warn(43);
    await warn(44);
    await warn(48);
    await warn(100);
    expect(await warned(id)).toEqual(['warn_24h', 'warn_6h', 'breach']);
    const desk = [writer, colleague, head].map((who) => [who.memberId, 'next_desk']);
    expect(await told(id, 'hotline.warn_6h')).toEqual(desk);
    expect(await told(id, 'hotline.breach')).toEqual([[mayor.memberId, 'mayor_office'], ...desk]);
  });

  it('is told of late when the worker was away, with the newest only, and not once it is answered', async () => {
    const late = new Date(start.getTime() + 500 * 3_600_000);
    const at = (n: number) => new Date(late.getTime() + n * 3_600_000);
    const [unrouted, answered] = [await thread('received', late), await thread('routed', late)];
    await transact(head, at(1), (w) => replyThread(w, { number: answered.number, text: '답', parts: 1 }));
    await watchThreads(at(43));
    await watchThreads(at(60));
    expect(await warned(unrouted.id)).toEqual(['warn_6h', 'breach']);
    expect(await warned(answered.id)).toEqual([]);
    expect(await told(unrouted.id, 'hotline.warn_6h')).toEqual([[mayor.memberId, 'next_desk']]);
    const [row] = await database.db.select().from(hotlineThread).where(eq(hotlineThread.id, answered.id));
    expect(row?.firstAnsweredAt).toEqual(at(1));
  });
});

it('a template is changed by one at a time, and has a name of its own', async () => {
  const save = (given: Parameters<typeof saveTemplate>[1]) => transact(mayor, start, (w) => saveTemplate(w, given));
  expect(await save({ name: '가로등', body: '{접수번호} 고칩니다' })).toMatchObject({ ok: true });
  expect(await save({ name: '가로등', body: '다른 글' })).toMatchObject({ code: 'name_taken', field: 'name' });
  const [kept] = await listTemplates();
  const change = { id: kept?.id ?? 0, version: kept?.version ?? 0, name: '가로등', body: '{부서}에서 고칩니다' };
  expect(await save(change)).toMatchObject({ ok: true });
  expect(await save(change)).toMatchObject({ code: 'stale' });
});
