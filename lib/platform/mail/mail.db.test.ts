import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { eq, sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboundMail } from '@/db/schema/mail';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { mailGateway, smtpGateway } from '@/lib/gateway/mail';
import { ok } from '../result';
import { transact } from '../transact';
import { listMailTo } from './box';
import { type NewMail, queueMail } from './queue';
import { sendMail } from './send';

const start = new Date('2026-11-23T01:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const from = 'Ollim <no-reply@ollim.example.kr>';

let database: TestDatabase;
let server: SMTPServer;
let url: string;
const letters: { to: string[]; raw: string }[] = [];
/** What the server answers to a recipient; 0 takes the letter. */
const answers = new Map<string, number>();

beforeAll(async () => {
  database = await freshDatabase();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = answers.get(address) ?? 0;
      done(code ? Object.assign(new Error('no'), { responseCode: code }) : null);
    },
    onData(stream, session, done) {
      void text(stream).then((raw) => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await database.close();
});

const letter = (key: string, more: Partial<NewMail> = {}): NewMail => ({
  to: `${key}@example.kr`,
  subject: '로그인 번호',
  body: '번호는 123456입니다.\n올림 드림',
  key,
  ...more,
});
const system = { kind: 'system', job: 'test' } as const;
const queue = (mail: NewMail) =>
  transact(system, start, async (work) => {
    await queueMail(work, mail);
    return ok();
  });
async function kept(key: string) {
  const [row] = await database.db.select().from(outboundMail).where(eq(outboundMail.key, key));
  if (!row) throw new Error(`no letter ${key}`);
  return row;
}
const got = (to: string) => letters.filter((each) => each.to.includes(to));

describe('a letter', () => {
  it('queued twice for one occasion is one letter and one job', async () => {
    await Promise.all([queue(letter('once')), queue(letter('once'))]);
    const jobs = await database.db.execute(sql`select from graphile_worker.jobs where task_identifier = 'send_mail'`);
    expect(jobs).toHaveLength(1);
  });

  it('follows from what a person does, and is not theirs to read', async () => {
    const person = { kind: 'resident', memberId: 7, name: '이*나', homeDong: null, verification: 'phone' } as const;
    const seen = await transact(person, start, async (work) => {
      await queueMail(work, letter('following'));
      const [row] = await work.tx.execute<{ n: number }>(sql`select count(*)::int as n from outbound_mail`);
      return ok(row?.n);
    });
    expect(seen).toEqual(ok(0));
    expect(await kept('following')).toMatchObject({ state: 'queued' });
  });

  it('arrives whole, in Korean, and what it said is forgotten', async () => {
    const { id } = await kept('once');
    await sendMail(id, smtpGateway(url, from), start);
    await sendMail(id, smtpGateway(url, from), start);
    const [mail, ...more] = got('once@example.kr');
    expect(more).toEqual([]);
    const [head = '', body = ''] = mail?.raw.split('\r\n\r\n') ?? [];
    expect(Buffer.from(body, 'base64').toString()).toBe('번호는 123456입니다.\n올림 드림');
    expect(head).toMatch(/^From: Ollim <no-reply@ollim\.example\.kr>$/m);
    expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(head).toMatch(/^Message-ID: <[0-9a-f]{40}@ollim\.example\.kr>$/im);
    expect(await kept('once')).toMatchObject({ state: 'sent', recipient: null, subject: null, body: null });
  });

  it('takes nothing typed for a header or a second recipient', async () => {
    await queue(letter('sly', { to: 'sly@example.kr', subject: 'x\r\nBcc: other@example.kr' }));
    await sendMail((await kept('sly')).id, smtpGateway(url, from), start);
    expect(got('sly@example.kr')[0]?.to).toEqual(['sly@example.kr']);
    expect(got('sly@example.kr')[0]?.raw).not.toMatch(/^Bcc/m);
  });

  it('waits while the server is away or busy, and goes out when it is back', async () => {
    await queue(letter('late'));
    const { id } = await kept('late');
    await expect(sendMail(id, smtpGateway('smtp://127.0.0.1:1', from), start)).rejects.toThrow();
    answers.set('late@example.kr', 451);
    await expect(sendMail(id, smtpGateway(url, from), start)).rejects.toThrow();
    expect(await kept('late')).toMatchObject({ state: 'queued' });
    answers.delete('late@example.kr');
    await sendMail(id, smtpGateway(url, from), later(60));
    expect(got('late@example.kr')).toHaveLength(1);
  });

  it('to a box that does not exist has failed, and is not tried again', async () => {
    answers.set('gone@example.kr', 550);
    await queue(letter('gone'));
    await sendMail((await kept('gone')).id, smtpGateway(url, from), start);
    expect(await kept('gone')).toMatchObject({ state: 'failed', recipient: null });
  });

  it('that nobody wants any more is not sent', async () => {
    await queue(letter('old', { goodUntil: later(10) }));
    await sendMail((await kept('old')).id, smtpGateway(url, from), later(10));
    expect(got('old@example.kr')).toEqual([]);
    expect(await kept('old')).toMatchObject({ state: 'expired', body: null });
  });

  it('stays in the box of a demo, and goes nowhere where there is no way out', async () => {
    const settings = { url: undefined, from: undefined };
    await queue(letter('box'));
    await sendMail((await kept('box')).id, mailGateway({ ...settings, demo: true }), start);
    expect(await kept('box')).toMatchObject({ state: 'sent', recipient: expect.stringMatching(/^s1\./) });
    expect(await listMailTo('Box@example.kr')).toMatchObject([{ subject: '로그인 번호' }]);
    await queue(letter('none'));
    await sendMail((await kept('none')).id, mailGateway({ ...settings, demo: false }), start);
    expect(await kept('none')).toMatchObject({ state: 'failed', body: null });
  });
});
