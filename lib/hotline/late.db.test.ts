import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clock } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { answered, carrier, deliver, delivery, fileAt, seconds, start, stateOf } from '@/db/testing-hotline';
import { loadSeogu, officer } from '@/db/testing-world';
import type { SmsGateway } from '@/lib/gateway/sms/gateway';
import type { Officer } from '@/lib/platform/actor';
import { ok, refuse } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { closeThread } from './mutations/desk';
import { confirmArrived, sendAnswerAgain } from './mutations/office/lost';
import { reportLate, reportText } from './mutations/report';
import { sendText } from './mutations/send';
import { getThread } from './queries';

let database: TestDatabase;
let mayor: Officer;

beforeAll(async () => {
  Object.assign(process.env, { NEXTAUTH_SECRET: 'x'.repeat(32), LOG_LEVEL: 'silent' });
  database = await freshDatabase();
  await loadSeogu();
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, start);
});
afterAll(() => database.close());

describe('an answer', () => {
  /** An answer that was handed over when the line was cut: two messages, of which the carrier named the first. */
  async function cutOff(from: string) {
    const made = await answered(mayor, from);
    const cut: SmsGateway = {
      name: 'smpp',
      send: async (_, journal) => {
        await journal?.begins(2);
        await journal?.took(0, `${from}/1`);
        throw new Error('cut off');
      },
    };
    await sendText(made.answer, cut, seconds(120));
    const late = (state: 'delivered' | 'failed', id = `${from}/2`) =>
      reportLate({ provider: 'smpp', id, to: from, words: Buffer.alloc(0), state }, seconds(3600));
    const named = () => reportText({ provider: 'smpp', id: `${from}/1`, state: 'delivered' }, seconds(3000));
    return { ...made, late, named };
  }
  const threadIs = async (number: string) => {
    const { id, state, phoneNeeded, answeredAt } = (await getThread(number)) ?? {};
    const [running] = await database.db
      .select()
      .from(clock)
      .where(eq(clock.subjectId, id ?? 0));
    return { state, phoneNeeded, answeredAt, stoppedAt: running?.stoppedAt };
  };
  const open = { state: 'in_progress', phoneNeeded: true, answeredAt: null, stoppedAt: null };
  const stands = { state: 'answered', phoneNeeded: false, answeredAt: seconds(60), stoppedAt: seconds(60) };

  it('that was cut off has arrived once every message has: its case is answered, as of when the answer was given', async () => {
    const { number, answer, late, named } = await cutOff('010-0000-1140');
    await named();
    expect([await stateOf(answer), await threadIs(number)]).toEqual(['unknown', open]);
    await late('delivered');
    await late('delivered');
    expect([await stateOf(answer), await threadIs(number)]).toEqual(['delivered', stands]);
    expect(await reportText({ provider: 'smpp', id: '010-0000-1140/2', state: 'failed' }, seconds(4000))).toEqual(ok());
    expect(await stateOf(answer)).toBe('delivered');
    expect(await late('delivered', 'another')).toMatchObject({ code: 'not_found' });
  });

  it('that was cut off and did not arrive has failed; words that came meanwhile keep the case open', async () => {
    const gone = await cutOff('010-0000-1141');
    await gone.late('failed');
    expect([await stateOf(gone.answer), await threadIs(gone.number)]).toEqual(['failed', open]);
    const { number, answer, late, named } = await cutOff('010-0000-1142');
    await deliver(delivery('010-0000-1142', '그런데 하나 더 있어요'), seconds(1000));
    await fileAt(seconds(1000));
    await named();
    await late('delivered');
    expect([await stateOf(answer), await threadIs(number)]).toEqual(['delivered', { ...open, phoneNeeded: false }]);
    expect(await transact(mayor, seconds(5000), (work) => confirmArrived(work, { number }))).toMatchObject({
      ok: true,
    });
    expect(await threadIs(number)).toEqual(stands);
  });

  it('that is in doubt is counted as arrived, or sent a second time, only because an officer says so', async () => {
    const heard = await cutOff('010-0000-1143');
    const confirm = () => transact(mayor, seconds(900), (work) => confirmArrived(work, { number: heard.number }));
    expect(await confirm()).toMatchObject({ ok: true });
    expect([await stateOf(heard.answer), await threadIs(heard.number)]).toEqual(['delivered', stands]);
    expect(await confirm()).toMatchObject({ code: 'wrong_state' });

    const { number, answer, late, named } = await cutOff('010-0000-1144');
    const again = () => transact(mayor, seconds(900), (work) => sendAnswerAgain(work, { number }));
    const both = await Promise.all([again(), again()]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    const texts = await database.sql<{ body: string; state: string }[]>`
      select body, state from outbound_text where kind = 'answer' and phone_id = (select phone_id from outbound_text where id = ${answer}) order by id`;
    expect(texts.map((each) => [each.body, each.state])).toEqual([
      ['고쳤습니다', 'unknown'],
      ['고쳤습니다', 'queued'],
    ]);
    expect(await threadIs(number)).toMatchObject({ state: 'answered', phoneNeeded: false });
    await named();
    await late('delivered');
    expect(await stateOf(answer)).toBe('delivered');
    expect(await threadIs(number)).toMatchObject({ state: 'answered', answeredAt: seconds(900) });
  });

  it('opens a case again that was closed before anybody knew', async () => {
    const { number, answer } = await answered(mayor, '010-0000-1145');
    await transact(mayor, seconds(61), (work) => closeThread(work, { number }));
    await sendText(
      answer,
      carrier(async () => refuse('solapi_3040')),
      seconds(62),
    );
    expect(await threadIs(number)).toEqual(open);
  });
});
