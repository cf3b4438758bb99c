import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { POST } from '@/app/api/hotline/inbound/route';
import { inboundDelivery, outboundText, phone } from '@/db/schema/hotline';
import { clock, ledger } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import { type SmsGateway, simulator } from '@/lib/gateway/sms/gateway';
import type { Officer } from '@/lib/platform/actor';
import { lookupHash } from '@/lib/platform/crypto/seal';
import { signatureOf } from '@/lib/platform/door/signature';
import { log } from '@/lib/platform/log';
import { transact } from '@/lib/platform/transact';
import { answerThread, logCall, markPraise, postponeThread, routeThread, takeBackPraise } from './mutations/desk';
import { receiveText } from './mutations/receive';
import { sendText } from './mutations/send';
import { getOpenableThread, getThread, listSaid } from './queries';
import { getHotlineFigures } from './queries/figures';

// The tests file by themselves; a worker that is woken later would meet a database that is gone.
vi.mock('@/lib/platform/door/pace', () => ({ atMostEvery: () => () => undefined }));

let database: TestDatabase;
let mayor: Officer;
const secret = 'a-secret-that-only-the-provider-knows-0000';
const start = new Date('2026-11-23T10:00:00+09:00');
const hours = (n: number) => new Date(start.getTime() + n * 3_600_000);

beforeAll(async () => {
  process.env.HOTLINE_SECRET = secret;
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  process.env.LOG_LEVEL = 'silent';
  database = await freshDatabase();
  await loadSeogu();
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, start);
});
afterAll(() => database.close());

let ids = 0;
const text = (from: string, words: string, more: { id?: string; sentAt?: Date } = {}, at = start) =>
  transact({ kind: 'provider', name: 'test' }, at, (work) => {
    const id = more.id ?? `id-${(ids += 1)}`;
    return receiveText(work, { provider: 'test', id, from, text: words, media: [], sentAt: more.sentAt ?? at });
  });
async function filed(...args: Parameters<typeof text>) {
  const got = await text(...args);
  if (!got.ok) throw new Error(got.code);
  return got.value;
}
async function threadOf(number: string | null) {
  const thread = await getThread(number ?? '');
  if (!thread) throw new Error('no thread');
  return thread;
}
const outbound = (id: number) =>
  database.db.select().from(outboundText).where(eq(outboundText.threadId, id)).orderBy(asc(outboundText.id));
const clocksOf = (id: number) => database.db.select().from(clock).where(eq(clock.subjectId, id)).orderBy(asc(clock.id));

describe('a text', () => {
  it('is a case at once, with 48 hours and one receipt that names both', async () => {
    const { number } = await filed('010-0000-1001', '가로등이 꺼졌어요 💡');
    const thread = await threadOf(number);
    const [running] = await clocksOf(thread.id);
    expect(running?.dueAt).toEqual(hours(48));
    const sent = await outbound(thread.id);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toContain(number);
    expect(sent[0]?.body).toContain('11월 25일');
    expect((await listSaid([thread.id]))[0]?.body).toBe('가로등이 꺼졌어요 💡');
  });

  it('joins what its number has open, and is read in the order it was sent', async () => {
    const first = await filed('010-0000-1002', '둘째', { sentAt: hours(1) }, hours(2));
    const second = await filed('+82 10-0000-1002', '첫째', { sentAt: start }, hours(2));
    expect(second.number).toBe(first.number);
    const thread = await threadOf(first.number);
    expect((await listSaid([thread.id])).filter((s) => s.by === 'sender').map((s) => s.body)).toEqual(['첫째', '둘째']);
    expect(await outbound(thread.id)).toHaveLength(1);
  });

  it('that is delivered again changes nothing; an id used for other words, or much later, is a new text', async () => {
    await filed('010-0000-1003', '쓰레기', { id: 'same' });
    expect(await filed('010-0000-1003', '쓰레기', { id: 'same' }, hours(1))).toMatchObject({ duplicate: true });
    expect(await filed('010-0000-1003', '소음', { id: 'same' }, hours(1))).toMatchObject({ duplicate: false });
    expect(await filed('010-0000-1003', '쓰레기', { id: 'same' }, hours(80))).toMatchObject({ duplicate: false });
    const rows =
      await database.sql`select text_id from inbound_delivery where provider_id = 'same' and text_id is not null`;
    expect(rows).toHaveLength(3);
  });

  it('stays one when two deliveries race', async () => {
    const both = await Promise.all(Array.from({ length: 8 }, () => filed('010-0000-1004', '동시', { id: 'race' })));
    expect(both.filter((one) => !one.duplicate)).toHaveLength(1);
  });

  it('is there once for each of 1,000 in a burst, each delivered twice', async () => {
    const burst = Array.from({ length: 1000 }, (_, n) => n);
    const deliver = (n: number) =>
      filed(`010-0000-${2000 + (n % 300)}`, `폭우 신고 ${n}`, { id: `burst-${n % 500}` }).then((r) => r.duplicate);
    const results = await Promise.all([...burst, ...burst].map(deliver));
    expect(results.filter((duplicate) => !duplicate)).toHaveLength(1000);
    const rows = await database.sql`select count(*)::int as n from inbound_text where body like '폭우 신고 %'`;
    const numbers = Array.from({ length: 300 }, (_, n) => lookupHash('phone', `0100000${2000 + n}`));
    const threads = await database.sql`select count(*)::int as n from hotline_thread t join phone p on p.id = t.phone_id
      where p.lookup = any(${numbers})`;
    expect([rows[0]?.n, threads[0]?.n]).toEqual([1000, 300]);
  }, 120_000);

  it('of a number that wants no more texts is kept, and nothing is sent', async () => {
    await filed('010-0000-1005', '수신거부');
    const { number } = await filed('010-0000-1005', '그래도 보도블록은 고쳐 주세요');
    const thread = await threadOf(number);
    expect(await outbound(thread.id)).toHaveLength(0);
    const answer = await transact(mayor, hours(1), (w) =>
      answerThread(w, { number: thread.number, text: '고쳤습니다' }),
    );
    expect(answer).toMatchObject({ ok: false, code: 'number_blocked' });
    const abroad = await filed('+1 202 555 0100', 'Hello mayor');
    const foreign = { number: abroad.number ?? '', text: 'Done' };
    const refusal = { ok: false, code: 'number_foreign' };
    expect(await transact(mayor, hours(1), (w) => answerThread(w, foreign))).toMatchObject(refusal);
    await filed('010-0000-1005', '수신동의');
    const [row] = await database.db
      .select()
      .from(phone)
      .where(eq(phone.lookup, lookupHash('phone', '01000001005')));
    expect(row?.blockedAt).toBeNull();
  });
});

describe('the desk', () => {
  it('routes, answers once, and hears 1 to 5; a poor mark and "again" open it anew with its own 48 hours', async () => {
    const { number } = await filed('010-0000-1010', '버스 정류장이 어두워요');
    const thread = await threadOf(number);
    const departments = await database.sql<{ id: string }[]>`select id from department limit 1`;
    const route = { number: thread.number, department: Number(departments[0]?.id), category: 'complaint' as const };
    expect(await transact(mayor, hours(1), (w) => routeThread(w, route))).toMatchObject({ ok: true });
    const late = { number: thread.number, version: thread.version, text: '등을 달았습니다' };
    expect(await transact(mayor, hours(2), (w) => answerThread(w, late))).toMatchObject({ ok: false, code: 'stale' });
    const reply = { number: thread.number, text: '등을 달았습니다' };
    expect(await transact(mayor, hours(2), (w) => answerThread(w, reply))).toMatchObject({ ok: true });
    expect(await transact(mayor, hours(2), (w) => answerThread(w, reply))).toMatchObject({ code: 'wrong_state' });
    expect((await outbound(thread.id)).filter((t) => t.kind === 'answer')).toHaveLength(1);
    await filed('010-0000-1010', '2', {}, hours(3));
    expect((await threadOf(number)).rating).toBe(2);
    expect((await filed('010-0000-1010', '다시', {}, hours(4))).number).toBe(number);
    expect((await threadOf(number)).state).toBe('reopened');
    const clocks = await clocksOf(thread.id);
    expect(clocks.map((c) => c.dueAt)).toEqual([hours(48), hours(52)]);
    const call = { number: thread.number, summary: '통화로 다시 설명드렸습니다' };
    expect(await transact(mayor, hours(5), (w) => logCall(w, call))).toMatchObject({ ok: true });
  });

  it('is the only one to learn the number of the text that a case was made of; the dong hears that it was a text', async () => {
    const { number } = await filed('010-0000-1021', '횡단보도 그늘막');
    const [at] = await database.sql<{ dong: string; department: string }[]>`
      select (select min(code) from dong) as dong, (select min(id) from department) as department`;
    const inDong = await officer({ role: 'dong_officer', dongCode: at?.dong ?? '', departmentId: null }, start);
    const department = Number(at?.department);
    const routed = await officer({ role: 'department_officer', dongCode: null, departmentId: department }, start);
    await transact(mayor, start, (work) =>
      routeThread(work, { number: number ?? '', department, category: 'proposal' }),
    );
    expect(await getOpenableThread(number, inDong)).toBeNull();
    expect(await getOpenableThread(number, mayor)).toBe(number);
    expect(await getOpenableThread(number, routed)).toBe(number);
    expect(await getOpenableThread(null, mayor)).toBeNull();
  });

  it('takes praise off the clock, and back on as if nothing had been', async () => {
    const { number } = await filed('010-0000-1011', '늘 고맙습니다');
    const thread = await threadOf(number);
    await transact(mayor, hours(1), (w) => markPraise(w, { number: thread.number }));
    expect((await clocksOf(thread.id))[0]?.stoppedAt).toEqual(hours(1));
    await transact(mayor, hours(2), (w) => takeBackPraise(w, { number: thread.number }));
    expect((await clocksOf(thread.id))[0]).toMatchObject({ stoppedAt: null, dueAt: hours(48) });
  });

  it('takes long only with a reason that the sender is told', async () => {
    const { number } = await filed('010-0000-1012', '도로를 넓혀 주세요');
    const thread = await threadOf(number);
    const postpone = (reason: string) =>
      transact(mayor, hours(1), (w) => postponeThread(w, { number: thread.number, reason }));
    expect(await postpone(' ')).toMatchObject({ code: 'reason_required' });
    expect(await postpone('내년 예산에 넣어야 합니다')).toMatchObject({ ok: true });
    expect((await outbound(thread.id)).at(-1)?.body).toContain('내년 예산');
  });
});

it('a text of ours goes out once, and one whose worker died is never sent again', async () => {
  const { number } = await filed('010-0000-1020', '안녕하세요');
  const thread = await threadOf(number);
  const [receipt] = await outbound(thread.id);
  let times = 0;
  const counting: SmsGateway = {
    name: 'simulator',
    send: (sms) => {
      times += 1;
      return simulator.send(sms);
    },
  };
  const id = receipt?.id ?? 0;
  await Promise.all([1, 2, 3].map(() => sendText(id, counting, hours(1))));
  await sendText(id, counting, hours(1));
  expect(times).toBe(1);
  const dead: SmsGateway = { name: 'simulator', send: () => Promise.reject(new Error('cut off')) };
  await filed('010-0000-1021', '안녕하세요');
  const [other] = await database.db.select().from(outboundText).where(eq(outboundText.state, 'queued')).limit(1);
  await sendText(other?.id ?? 0, dead, hours(1));
  await sendText(other?.id ?? 0, counting, hours(2));
  expect(times).toBe(1);
  const [after] = await database.db
    .select()
    .from(outboundText)
    .where(eq(outboundText.id, other?.id ?? 0));
  expect(after?.state).toBe('unknown');
});

it('nothing of it is in the public ledger, and figures below five are not told', async () => {
  expect(await database.db.select().from(ledger)).toEqual([]);
  const figures = await getHotlineFigures(start, hours(100));
  expect(figures.received).toBeGreaterThan(300);
  expect(figures.outcomes).toMatchObject({ longTerm: null, waiting: null });
});

describe('the door', () => {
  const words = {
    provider: 'sms',
    id: 'd-1',
    from: '010-0000-1030',
    text: '문으로 온 문자',
    sentAt: '2026-11-23T10:00:00+09:00',
  };
  const knock = (body: string, more: { at?: Date; signature?: string | null } = {}) => {
    const timestamp = String(Math.floor((more.at ?? new Date()).getTime() / 1000));
    const signature = more.signature === undefined ? signatureOf(secret, timestamp, Buffer.from(body)) : more.signature;
    const headers = new Headers({ 'x-ollim-timestamp': timestamp });
    if (signature) headers.set('x-ollim-signature', signature);
    return POST(new Request('http://localhost/api/hotline/inbound', { method: 'POST', body, headers }));
  };
  const kept = async () => (await database.db.select().from(inboundDelivery)).length;

  it('lets in what is signed, once', async () => {
    const first = await knock(JSON.stringify(words));
    expect([first.status, await first.json()]).toEqual([200, { received: true, duplicate: false }]);
    expect(await (await knock(JSON.stringify(words))).json()).toEqual({ received: true, duplicate: true });
  });

  it('turns away the unsigned, the forged, the old and the malformed, and keeps nothing of them', async () => {
    const before = await kept();
    const lines = vi.spyOn(log, 'warn');
    const body = JSON.stringify({ ...words, id: 'd-2', from: '010-0000-1031' });
    expect((await knock(body, { signature: null })).status).toBe(401);
    expect((await knock(body, { signature: '0'.repeat(64) })).status).toBe(401);
    expect((await knock(body, { at: new Date(Date.now() - 301_000) })).status).toBe(401);
    expect((await knock(body, { at: new Date(Date.now() + 301_000) })).status).toBe(401);
    for (const wrong of [
      '',
      'null',
      '{',
      '[]',
      JSON.stringify({ ...words, from: 'mayor' }),
      `${body}${' '.repeat(13 * 1024 * 1024)}`,
    ])
      expect((await knock(wrong)).status).toBe(400);
    expect(await kept()).toBe(before);
    const codes = lines.mock.calls.map(([event, fields]) => (event === 'door.refused' ? fields?.code : event));
    expect(codes.slice(0, 4)).toEqual(['unsigned', 'wrong', 'stale', 'stale']);
    expect(codes).toHaveLength(10);
    expect(JSON.stringify(lines.mock.calls)).not.toContain(words.text);
  });

  it('says 503 while the database is away', async () => {
    await database.sql`alter table inbound_delivery rename to away`;
    const body = JSON.stringify({ ...words, id: 'd-3', from: '010-0000-1032' });
    expect((await knock(body)).status).toBe(503);
    await database.sql`alter table away rename to inbound_delivery`;
    expect(await (await knock(body)).json()).toEqual({ received: true, duplicate: false });
  });
});
