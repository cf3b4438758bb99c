import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signatureOf } from '../../lib/platform/door/signature';
import { type PortalUnderTest, startPortal } from '../support/server';
import { type Smsc, startSmsc } from '../support/smsc';

const secret = randomBytes(32).toString('base64url');
let smsc: Smsc;
let portal: PortalUnderTest;
let sql: postgres.Sql;

beforeAll(async () => {
  smsc = await startSmsc();
  const settings = { SMPP_URL: smsc.url, HOTLINE_SECRET: secret };
  portal = await startPortal(resolve(process.env.DATA_DIR || '.data', '../crash'), settings);
  sql = postgres(portal.databaseUrl, { max: 2 });
});
afterAll(async () => {
  await sql.end();
  await portal.stop();
  await smsc.kill();
});

const number = (n: number) => `0100000${String(n).padStart(4, '0')}`;
let acknowledged = 0;

/** As a provider does it: again and again until it is acknowledged. */
async function bring(n: number): Promise<void> {
  const text = { provider: 'storm', id: `storm-${n}`, from: number(n), text: `storm ${n}` };
  const body = JSON.stringify({ ...text, sentAt: '2026-11-23T10:00:00+09:00' });
  for (;;) {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = {
      'x-ollim-timestamp': timestamp,
      'x-ollim-signature': signatureOf(secret, timestamp, Buffer.from(body)),
    };
    const answer = await fetch(`${portal.address}/api/hotline/inbound`, { method: 'POST', body, headers }).catch(
      () => null,
    );
    if (answer?.status === 200) break;
    await wait(200);
  }
  acknowledged += 1;
}

async function until(sentence: string, condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1500; tries += 1) {
    if (await condition()) return;
    await wait(300);
  }
  throw new Error(`never: ${sentence}`);
}
const count = async (query: postgres.PendingQuery<{ n: number }[]>) => (await query)[0]?.n ?? -1;

const plain = (html: string) =>
  html
    .replace(/&#(x?)([0-9a-f]+);/giu, (_, hex, n) => String.fromCodePoint(Number.parseInt(n, hex ? 16 : 10)))
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');

/** What the form of a page that holds such a field would send, as a browser without script reads it. */
function formWith(field: string, page: string): FormData {
  const form = page.match(/<form[\s\S]*?<\/form>/giu)?.find((each) => each.includes(`name="${field}"`)) ?? '';
  const sent = new FormData();
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/giu))
    sent.set(plain(/name="([^"]*)"/u.exec(tag)?.[1] ?? ''), plain(/value="([^"]*)"/u.exec(tag)?.[1] ?? ''));
  for (const [, name = '', value = ''] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>\n?([^<]*)<\/textarea>/giu))
    sent.set(plain(name), plain(value));
  return sent;
}
const send = (body: FormData) =>
  fetch(`${portal.address}/complaints/new`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: portal.address },
  });

it('with the database away a form without script gives back what was typed, and sends it once when the database is there again', async () => {
  const [{ role = '' } = {}] = await sql<{ role: string }[]>`select current_database() || '_app' as role`;
  const form = formWith('title', await (await fetch(`${portal.address}/complaints/new`)).text());
  const typed = { title: '등이 "셋" <다> 꺼졌습니다', text: '골목이 어둡습니다.\n셋째 날입니다.', place: '경로당 앞' };
  const chosen = { kind: 'everyday', dong: '2914059000', visibility: 'public', name: '', contact: '', _more: '' };
  for (const [name, value] of Object.entries({ ...typed, ...chosen })) form.set(name, value);
  await sql.unsafe(`alter role "${role}" connection limit 0`);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where usename = ${role}`;
  const away = await send(form);
  const page = await away.text();
  expect(away.status).toBe(503);
  expect(away.headers.get('retry-after')).toBe('10');
  const again = formWith('title', page);
  expect(
    Object.fromEntries(Object.keys(typed).map((name) => [name, again.get(name)?.toString().replace(/\r/gu, '')])),
  ).toEqual(typed);

  await sql.unsafe(`alter role "${role}" connection limit -1`);
  await until('filed', async () => (await send(again)).status === 303);
  await send(again);
  expect(await count(sql`select count(*)::int as n from complaint where title = ${typed.title}`)).toBe(1);
});

it('killed twice in a storm that comes by both doors: every acknowledged text is there once, and nobody is answered twice', async () => {
  const hooks = Array.from({ length: 150 }, (_, n) => bring(n));
  const carried = Array.from({ length: 100 }, (_, n) =>
    smsc.text(number(1000 + n), `storm ${1000 + n}`).then(() => {
      acknowledged += 1;
    }),
  );
  for (const share of [40, 160]) {
    await until(`${share} acknowledged`, async () => acknowledged >= share);
    await portal.crash();
  }
  await Promise.all([...hooks, ...carried]);
  await until(
    'all filed',
    async () => (await count(sql`select count(*)::int as n from inbound_delivery where filed_at is null`)) === 0,
  );
  const texts = await sql<{ body: string }[]>`select body from inbound_text where body like 'storm %'`;
  expect(new Set(texts.map((text) => text.body)).size).toBe(250);
  expect(texts).toHaveLength(250);

  // What a worker held when it died waits for the sweep of the next minutes; everything else is settled at once.
  const open = sql<
    { n: number }[]
  >`select count(*)::int as n from outbound_text where kind = 'receipt' and state in ('queued', 'sending')
    and changed_at > now() - interval '5 minutes'`;
  await until('nearly all handed over', async () => (await count(open)) <= 30);
  const receipts = smsc.taken.filter((each) => each.place === 1).map((each) => each.to);
  expect(new Set(receipts).size).toBe(receipts.length);
  const states = await sql<{ state: string }[]>`
    select o.state from outbound_text o join phone p on p.id = o.phone_id where o.kind = 'receipt' and p.door in ('storm', 'smpp')`;
  expect(states).toHaveLength(250);
  expect(states.some(({ state }) => state === 'failed')).toBe(false);
});
