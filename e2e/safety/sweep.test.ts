import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, db } from '@/db/client';
import { member } from '@/db/schema/member';
import { seal } from '@/lib/platform/crypto/seal';
import { everyone, type Who } from '@/lib/quality/permissions/actors';
import { pages } from '@/lib/quality/permissions/addresses';
import type { Made } from '@/lib/quality/permissions/row';
import { type Cast, castOfPortal } from './cast';
import { readers } from './readers';
import { type Planted, plant, tokensIn } from './tokens';
import { inTurns } from './turns';
import { addressOf, visit } from './visit';
import { make } from './world/makers';
import { newsTo } from './world/news';
import { authorsPhone, fillPrivatePlaces } from './world/private';
import { fillRarePlaces } from './world/rare';

/** A name nobody has, sealed in the account of the author; the portal shows at most its first letter to others. */
const legalName = '쀍쀏쀒';

let cast: Cast;
let planted: Planted[];
let cases: { page: string; made: Made }[];

beforeAll(async () => {
  cast = await castOfPortal(new Date());
  cases = [];
  for (const [page, all] of Object.entries(pages))
    for (const reader of all)
      if (typeof reader === 'object')
        for (const section of reader.on) cases.push({ page, made: await make(cast, section, reader.state) });
  await make(cast, 'Measure against a comment', 'appealed');
  await make(cast, 'Text to the mayor (a department was asked for its part)', 'routed');
  await make(cast, 'Text to the mayor (an answer waits for approval)', 'routed');
  await db
    .update(member)
    .set({ legalName: seal(legalName, 'member.legal_name') })
    .where(eq(member.id, cast.author.memberId));
  await fillPrivatePlaces(cast);
  await fillRarePlaces(cast);
  planted = await plant();
});
afterAll(() => closeDatabase());

/** Everything there is to read: each page plain, each case on each page of its kind, lists that are searched for tokens, the API and the ledger. */
function addresses(): string[] {
  const plain = Object.keys(pages).filter((page) => !page.includes('[number]') && !page.includes('[item]'));
  const searched = ['/search', '/proposals', '/complaints', '/agenda', '/projects', '/desk', '/practices'];
  return [
    ...plain.map((page) => addressOf(page)),
    ...cases.map(({ page, made }) => addressOf(page, made)),
    ...searched.map((path) => `${path}?q=zq`),
    '/en',
    '/en/proposals',
    '/api/similar?q=zq',
    '/api/open-data/ledger',
    '/api/open-data/ledger/heads',
    '/robots.txt',
    '/sitemap.xml',
  ].filter((path) => !path.startsWith('/demo/'));
}

/** Addresses of one case. */
const ofCase = /\/\d{4}-\d+/;

it('the tokens stand in every private field of some row', () => {
  const bare = planted.filter(({ rows }) => rows === 0).map(({ table, column }) => `${table}.${column}`);
  expect(planted.length).toBeGreaterThan(40);
  expect(bare.length, `nothing to plant in, fill them in e2e/safety/world/rare.ts: ${bare.join(', ')}`).toBeLessThan(6);
});

it('nobody reads in any representation what is not theirs to read', async () => {
  const seen = new Map<string, { who: Who; path: string; field: number; key: number }>();
  const named: string[] = [];
  const visits = everyone.flatMap((who) =>
    // By script the pages of cases only: the others show the same rows.
    addresses().flatMap((path) => [false, true].map((script) => ({ who, path, script }))),
  );
  await inTurns(visits, async ({ who, path, script }) => {
    if (script && !ofCase.test(path)) return;
    const { status, body, headers } = await visit(path, cast.people[who].cookie, script);
    if (status >= 500) named.push(`${who}: ${path} answered ${status}`);
    const all = `${body}\n${[...headers].flat().join('\n')}`;
    // The door of the demo names the people one can be.
    if (who !== 'author' && !path.startsWith('/sign-in') && all.includes(legalName))
      named.push(`${who} reads the author's own name at ${path}`);
    if (who !== 'author' && all.replaceAll('-', '').includes(authorsPhone))
      named.push(`${who} reads a number at ${path}`);
    for (const { field, key } of tokensIn(all)) seen.set(`${who} ${field} ${key}`, { who, path, field, key });
  });
  const wrong: string[] = [];
  for (const { who, path, field, key } of seen.values()) {
    const { table, column, field: rule } = planted[field] ?? {};
    const may = rule && (await readers[rule.readers](key));
    if (!may?.(cast.people[who].actor))
      wrong.push(`${who} reads ${table}.${column} (${rule?.key} ${key}) at ${path}; it is for: ${rule?.readers}`);
  }
  expect([...named, ...wrong.sort()]).toEqual([]);
  expect(seen.size, 'those who may, do read').toBeGreaterThan(100);
});

it('no letter and no text of news brings anybody what is not theirs to read', async () => {
  const reader = cast.resident;
  const sent = await newsTo(reader, cast.dong, cast.zone);
  expect(sent.join('\n')).toContain('/proposals/');
  const wrong: string[] = [];
  for (const { field, key } of tokensIn(sent.join('\n'))) {
    const { table, column, field: rule } = planted[field] ?? {};
    const may = rule && (await readers[rule.readers](key));
    if (!may?.(reader)) wrong.push(`${table}.${column} (${rule?.key} ${key}); it is for: ${rule?.readers}`);
  }
  expect(wrong.sort()).toEqual([]);
  for (const word of [legalName, authorsPhone]) expect(sent.join('\n')).not.toContain(word);
});

it('the log of all this holds addresses without their queries, ids and codes, and nothing of anybody', () => {
  const log = readFileSync(process.env.PORTAL_LOG ?? '', 'utf8');
  const lines = log.split('\n').filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThan(1000);
  const ids = lines.map((line) => JSON.parse(line) as { event: string; id?: string });
  const requests = ids.filter(({ event }) => event === 'request');
  expect(new Set(requests.map(({ id }) => id)).size).toBe(requests.length);
  expect(tokensIn(log)).toEqual([]);
  for (const pattern of [
    legalName,
    authorsPhone,
    '이하나',
    '박두리',
    /010-?0000/,
    /[\w.]+@[\w.]+\.\w/,
    /[?&]q=/,
    /s1\.1\./,
  ])
    expect(log).not.toMatch(pattern);
});
