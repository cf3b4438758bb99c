import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { inboundDelivery, inboundText, outboundText } from '@/db/schema/hotline';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { answered, deliver, delivery, stateOf } from '@/db/testing-hotline';
import { loadSeogu, officer } from '@/db/testing-world';
import { type Smsc, startSmsc } from '@/e2e/support/smsc';
import { status } from '@/lib/gateway/sms/smpp/library';
import { readSmppUrl } from '@/lib/gateway/sms/smpp/settings';
import { startTransceiver, type Transceiver } from '@/lib/gateway/sms/smpp/transceiver';
import type { Officer } from '@/lib/platform/actor';
import { carrierInbox } from './mutations/carrier';
import { fileWaiting } from './mutations/file-waiting';
import { sendText } from './mutations/send';
import { getThread } from './queries';

// The tests file by themselves; a worker that is woken later would meet a database that is gone.
vi.mock('@/lib/platform/door/pace', () => ({ atMostEvery: () => () => undefined }));

let database: TestDatabase;
let mayor: Officer;
let smsc: Smsc;
let transceiver: Transceiver;
const clock = () => new Date();

/** Connects as the worker does, with shorter pauses. */
function connect(more = ''): Transceiver {
  const settings = readSmppUrl(smsc.url + more);
  if (!settings) throw new Error('no settings');
  return startTransceiver(settings, carrierInbox(clock), 20);
}
const bound = () => vi.waitFor(() => expect(smsc.binds).toBeGreaterThan(0), 10_000);

beforeAll(async () => {
  Object.assign(process.env, { NEXTAUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'silent' });
  database = await freshDatabase();
  await loadSeogu();
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, clock());
});
afterAll(() => database.close());
afterEach(async () => {
  await transceiver.stop();
  await smsc.kill();
  await database.sql`truncate inbound_delivery, inbound_text, outbound_part, outbound_text, hotline_thread, phone cascade`;
});

async function begin(more = ''): Promise<void> {
  smsc = await startSmsc();
  transceiver = connect(more);
  await bound();
}
const bodies = async () => {
  await fileWaiting(clock);
  const rows = await database.db.select().from(inboundText).orderBy(asc(inboundText.id));
  return rows.map((row) => row.body);
};
const number = (n: number) => `0100000${String(n).padStart(4, '0')}`;

describe('texts that come in', () => {
  it('are kept in their order, in either alphabet, with numbered parts that cut a letter in two put together', async () => {
    await begin();
    const kept = [
      smsc.text(number(1), '첫째 😀'),
      smsc.deliver({ source_addr: number(1), data_coding: 0x0e, short_message: Buffer.from('b0a1b3aa', 'hex') }),
      smsc.text(number(1), '셋째'),
    ];
    await Promise.all(kept);
    const long = Buffer.from('긴 문자😀끝', 'utf16le').swap16();
    await smsc.part(number(2), 2, 2, long.subarray(9));
    await smsc.part(number(2), 1, 2, long.subarray(0, 9));
    expect(await bodies()).toEqual(['첫째 😀', '가나', '셋째', '긴 문자😀끝']);
  });

  it('are repeated by the carrier while the database is away, and kept once', async () => {
    await begin();
    await database.sql`alter table inbound_delivery rename to away`;
    const brought = smsc.text(number(3), '정전에도');
    await vi.waitFor(() => expect(smsc.refusals).toBeGreaterThan(1));
    await database.sql`alter table away rename to inbound_delivery`;
    expect(await brought).toBeGreaterThan(2);
    expect(await bodies()).toEqual(['정전에도']);
  });

  it('are each kept once when the line is cut three times in a burst of 300', async () => {
    await begin();
    const burst = Array.from({ length: 300 }, (_, n) => smsc.text(number(100 + n), `폭우 ${n}`));
    for (const share of [60, 120, 200]) {
      await vi.waitFor(async () => expect(await count()).toBeGreaterThan(share), { timeout: 20_000, interval: 5 });
      await smsc.kill();
      await smsc.open();
    }
    const times = await Promise.all(burst);
    expect(Math.max(...times)).toBeGreaterThan(1);
    expect(await count()).toBe(300);
  }, 60_000);

  it('may say the same again once the carrier knows that we have the first', async () => {
    await begin();
    await smsc.text(number(4), '1');
    await smsc.text(number(4), '1');
    await vi.waitFor(async () => {
      const rows = await database.db.select().from(inboundDelivery);
      expect(rows.map((row) => row.settled)).toEqual([true]);
    }, 10_000);
    await smsc.text(number(4), '1');
    expect(await bodies()).toEqual(['1', '1']);
  });

  it('of who has no number are refused for ever', async () => {
    await begin();
    expect(await smsc.text('AD-SHOP', '광고')).toBe(1);
    expect(await bodies()).toEqual([]);
  });
});

const count = async () => (await database.db.select().from(inboundDelivery)).length;

describe('texts that go out', () => {
  it('arrive whole, and the desk hears that they did', async () => {
    await begin();
    const { answer } = await answered(mayor, number(10));
    await database.sql`update outbound_text set body = ${`${'답변입니다 '.repeat(60)}뷁`} where id = ${answer}`;
    await sendText(answer, transceiver.gateway, clock());
    await vi.waitFor(async () => expect(await stateOf(answer)).toBe('delivered'), 10_000);
    expect(smsc.shownOn(number(10))).toEqual([`${'답변입니다 '.repeat(60)}뷁`]);
    expect(Math.max(...smsc.taken.map((each) => each.bytes))).toBeLessThanOrEqual(134);
  });

  it('that the carrier reports as lost open their case again', async () => {
    await begin();
    smsc.reports = false;
    const { answer } = await answered(mayor, number(11));
    await sendText(answer, transceiver.gateway, clock());
    await smsc.report(smsc.taken.at(-1)?.id ?? '', 'UNDELIV');
    const [text] = await database.db.select().from(outboundText).where(eq(outboundText.id, answer));
    expect(text).toMatchObject({ state: 'failed', reason: 'smpp_undeliv_000' });
  });

  it('whose line was cut before the answer are unknown until the report comes; then their case is answered after all, and nothing goes twice', async () => {
    await begin();
    smsc.reports = false;
    const { number: thread, answer } = await answered(mayor, number(12));
    smsc.answers = ['cut'];
    await sendText(answer, transceiver.gateway, clock());
    expect(await stateOf(answer)).toBe('unknown');
    expect(await getThread(thread)).toMatchObject({ state: 'in_progress', phoneNeeded: true });
    await vi.waitFor(() => expect(smsc.binds).toBeGreaterThan(1), 10_000);
    await smsc.report(smsc.taken.at(-1)?.id ?? '');
    expect(await stateOf(answer)).toBe('delivered');
    expect(await getThread(thread)).toMatchObject({ state: 'answered', phoneNeeded: false });
    expect(smsc.shownOn(number(12))).toHaveLength(1);
  }, 30_000);

  it('wait while the carrier throttles, never more at once than the window, and none goes twice', async () => {
    await begin('&window=3');
    smsc.answers = [status.throttled, status.queueFull, status.ok, status.throttled];
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, n) => transceiver.gateway.send({ to: number(20 + n), body: `${n}`, key: `${n}` })),
    );
    expect(sent.every((each) => each.ok)).toBe(true);
    expect(smsc.taken.map((each) => each.to).toSorted()).toEqual(Array.from({ length: 12 }, (_, n) => number(20 + n)));
    expect(smsc.mostAtOnce).toBeLessThanOrEqual(3);
  }, 60_000);

  it('are neither lost nor doubled when the line is cut in the middle of a burst', async () => {
    await begin();
    const ids = await queueMany(40);
    smsc.answers = [...Array(15).fill(status.ok), 'cut'];
    const cut = vi
      .waitFor(() => expect(smsc.answers).toEqual([]), 20_000)
      .then(async () => {
        await smsc.kill();
        await smsc.open();
      });
    await Promise.all(ids.map((id) => sendText(id, transceiver.gateway, clock())));
    await cut;
    await vi.waitFor(() => expect(smsc.binds).toBeGreaterThan(1), 10_000);
    const again = await database.db.select().from(outboundText).where(eq(outboundText.state, 'queued'));
    await Promise.all(again.map((text) => sendText(text.id, transceiver.gateway, clock())));
    const taken = smsc.taken.map((each) => each.to);
    expect(new Set(taken).size).toBe(taken.length);
    const states = await Promise.all(ids.map(stateOf));
    const unknown = states.filter((state) => state === 'unknown').length;
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThanOrEqual(20); // a window each time
    expect(states.filter((state) => state === 'sent' || state === 'delivered')).toHaveLength(40 - unknown);
  }, 60_000);

  it('that nobody can take yet wait for the carrier', async () => {
    await begin();
    const give = () => transceiver.gateway.send({ to: number(30), body: '기다림', key: 'k' });
    await smsc.kill();
    await vi.waitFor(async () => expect(await give()).toMatchObject({ code: 'later' }), 10_000);
    await smsc.open();
    await vi.waitFor(async () => expect(await give()).toMatchObject({ ok: true }), 10_000);
    expect(smsc.shownOn(number(30))).toEqual(['기다림']);
  });

  it('find a new line when the old one gives no sign of life', async () => {
    await begin('&alive=1');
    smsc.alive = false;
    await vi.waitFor(() => expect(smsc.binds).toBeGreaterThan(1), 15_000);
    smsc.alive = true;
    const give = () => transceiver.gateway.send({ to: number(32), body: '다시', key: 'k' });
    await vi.waitFor(async () => expect(await give()).toMatchObject({ ok: true }), 15_000);
    expect(smsc.shownOn(number(32))).toContain('다시');
  }, 40_000);

  it('that the carrier refuses are refused with its reason', async () => {
    await begin();
    smsc.answers = [0x0b];
    expect(await transceiver.gateway.send({ to: number(31), body: 'x', key: 'k' })).toMatchObject({ code: 'smpp_11' });
  });
});

/** So many receipts, each for a number of its own. */
async function queueMany(many: number): Promise<number[]> {
  for (let n = 0; n < many; n += 1) await deliver(delivery(number(200 + n), `줄 ${n}`), clock());
  await fileWaiting(clock);
  const rows = await database.db
    .select({ id: outboundText.id })
    .from(outboundText)
    .where(eq(outboundText.state, 'queued'));
  return rows.map((row) => row.id);
}
