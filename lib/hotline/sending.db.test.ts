import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboundText } from '@/db/schema/hotline';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { answered, carrier, partsOf, seconds, start, stateOf, taking } from '@/db/testing-hotline';
import { loadSeogu, officer } from '@/db/testing-world';
import { later } from '@/lib/gateway/sms/gateway';
import type { Officer } from '@/lib/platform/actor';
import { askCarrier, recoverTexts, reportText } from './mutations/report';
import { sendText } from './mutations/send';
import { getThread } from './queries';
import { listThreads } from './queries/list';

let database: TestDatabase;
let mayor: Officer;

beforeAll(async () => {
  Object.assign(process.env, { NEXTAUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'silent' });
  database = await freshDatabase();
  await loadSeogu();
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, start);
});
afterAll(() => database.close());

describe('a text of ours', () => {
  it('has arrived when the carrier says so of each of its messages, whatever the order of the reports', async () => {
    const { answer } = await answered(mayor, '010-0000-1130');
    await sendText(answer, taking, seconds(61));
    const [one, two] = (await partsOf(answer)).map((each) => each.providerId);
    const report = (id: string | undefined, state: 'delivered' | 'failed') =>
      reportText({ provider: 'solapi', id: id ?? '', state }, seconds(70));
    await report(two, 'delivered');
    expect(await stateOf(answer)).toBe('sent');
    await report(one, 'delivered');
    await report(one, 'failed');
    expect(await stateOf(answer)).toBe('delivered');
    expect(await report('foreign', 'delivered')).toMatchObject({ code: 'not_found' });
  });

  it('that did not arrive opens its case again with the same 48 hours, and the desk is told to phone', async () => {
    const { number, answer } = await answered(mayor, '010-0000-1131');
    await sendText(
      answer,
      carrier(async () => ({ ok: false, code: 'solapi_3040' })),
      seconds(61),
    );
    expect(await getThread(number)).toMatchObject({ state: 'in_progress', phoneNeeded: true });
    const [row] = (
      await listThreads({ all: true, departments: [] }, 'open', {}, { after: null, limit: 50, now: start })
    ).filter((each) => each.number === number);
    expect(row).toMatchObject({ phoneNeeded: true, unread: true, dueAt: seconds(48 * 3600) });
  });

  it('is tried again while the carrier is away, for six hours', async () => {
    const { answer } = await answered(mayor, '010-0000-1132');
    const away = carrier(async () => later());
    await sendText(answer, away, seconds(61));
    expect(await stateOf(answer)).toBe('queued');
    await sendText(answer, away, seconds(7 * 3600));
    expect(await stateOf(answer)).toBe('failed');
  });

  it('is never sent again when nobody knows whether it went out', async () => {
    const { number, answer } = await answered(mayor, '010-0000-1133');
    let times = 0;
    const cut = carrier(async () => {
      times += 1;
      throw new Error('cut off');
    });
    await sendText(answer, cut, seconds(61));
    await sendText(answer, cut, seconds(62));
    expect([times, await stateOf(answer)]).toEqual([1, 'unknown']);
    expect(await getThread(number)).toMatchObject({ phoneNeeded: true });
  });

  it('goes after the earlier ones of its case, and waits for its time', async () => {
    const { answer } = await answered(mayor, '010-0000-1134');
    const [text] = await database.db.select().from(outboundText).where(eq(outboundText.id, answer));
    const base = {
      ...text,
      phoneId: text?.phoneId ?? 0,
      threadId: text?.threadId ?? 0,
      kind: 'notice' as const,
      body: '나중',
    };
    const { id: _, ...copy } = { ...base, state: 'queued' as const, createdAt: start, changedAt: start };
    const rows = await database.db
      .insert(outboundText)
      .values([
        { ...copy, key: 'second' },
        { ...copy, key: 'morning', sendAfter: seconds(9000) },
      ])
      .returning({ id: outboundText.id });
    await sendText(rows[0]?.id ?? 0, taking, seconds(61));
    await sendText(rows[1]?.id ?? 0, taking, seconds(61));
    expect(await Promise.all(rows.map((row) => stateOf(row.id)))).toEqual(['queued', 'queued']);
    const waiting = await database.db
      .select({ id: outboundText.id })
      .from(outboundText)
      .where(eq(outboundText.phoneId, copy.phoneId))
      .orderBy(asc(outboundText.id));
    for (const each of waiting) await sendText(each.id, taking, seconds(62));
    expect(await Promise.all(rows.map((row) => stateOf(row.id)))).toEqual(['sent', 'queued']);
    await sendText(rows[1]?.id ?? 0, taking, seconds(9001));
    expect(await Promise.all(rows.map((row) => stateOf(row.id)))).toEqual(['sent', 'sent']);
  });

  it('whose worker died is found: handed over means unknown, queued means again', async () => {
    const { answer } = await answered(mayor, '010-0000-1135');
    await database.sql`update outbound_text set state = 'sending', changed_at = ${seconds(60).toISOString()} where id = ${answer}`;
    await database.sql`delete from graphile_worker._private_jobs`;
    await recoverTexts(seconds(3600), ['send_text']);
    expect(await stateOf(answer)).toBe('unknown');
    const jobs = await database.sql<
      { key: string }[]
    >`select key from graphile_worker.jobs where task_identifier = 'send_text'`;
    const waiting = await database.sql<
      { key: string }[]
    >`select 'text-' || id as key from outbound_text where state = 'queued' and send_after is null`;
    expect(jobs.map((job) => job.key).sort()).toEqual(waiting.map((text) => text.key).sort());
  });

  it('is asked after where the carrier does not report by itself', async () => {
    const { answer } = await answered(mayor, '010-0000-1136');
    await sendText(answer, taking, seconds(61));
    const asking = carrier(taking.send, async (given) => new Map(given.map((id) => [id, 'delivered' as const])));
    await askCarrier(asking, seconds(90));
    expect(await stateOf(answer)).toBe('sent');
    await askCarrier(asking, seconds(200));
    expect(await stateOf(answer)).toBe('delivered');
  });
});
