import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, db } from '@/db/client';
import { member } from '@/db/schema/member';
import { seal } from '@/lib/platform/crypto/seal';
import { attach, listAttachments } from '@/lib/platform/files/files';
import { everyone, type Who } from '@/lib/quality/permissions/actors';
import { allowed } from '@/lib/quality/permissions/table';
import { type Cast, castOfPortal } from './cast';
import { everyVisit, type Visit } from './crawl';
import { readers } from './readers';
import { type Planted, plant, tokensIn } from './tokens';
import { inTurns } from './turns';
import { visit } from './visit';
import { watchPortal } from './watch';
import { filedComplaint } from './world/complaint';
import { make } from './world/makers';
import { newsTo } from './world/news';
import { authorsPhone, fillPrivatePlaces } from './world/private';
import { fillRarePlaces } from './world/rare';
import { as } from './world/world';

/** A name nobody has, sealed in the account of the author; the portal shows at most its first letter to others. */
const legalName = '쀍쀏쀒';

let cast: Cast;
let planted: Planted[];
let visits: Visit[];
/** Who was given something else than they should have been. */
const doors: string[] = [];
const named: string[] = [];
const seen = new Map<string, { who: Who; path: string; field: number; key: number }>();
let written: string[];

beforeAll(async () => {
  cast = await castOfPortal(new Date());
  visits = await everyVisit(cast, 'zq');
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
  const watch = await watchPortal();
  await watch.begin();
  await inTurns(visits, look);
  written = await watch.seen();
  await watch.end();
});
afterAll(() => closeDatabase());

const missing = new Set(['/nowhere', '/missing']);
const away = [302, 303, 307, 308, 404];

async function look({ path, who, may, script }: Visit): Promise<void> {
  const { status, body, headers } = await visit(path, cast.people[who].cookie, script);
  const given = status === 200 || (missing.has(path) && status === 404);
  const right = may === true ? given : away.includes(status) || (may === null && given);
  if (!right) doors.push(`${who} got ${status} for ${path}${script ? ' by script' : ''}, may: ${may}`);
  // The doors of the demo show the phones one can be, and name the people.
  if (path.startsWith('/demo/')) return;
  const all = `${body}\n${[...headers].flat().join('\n')}`;
  if (who !== 'author' && !path.startsWith('/sign-in') && all.includes(legalName))
    named.push(`${who} reads the author's own name at ${path}`);
  if (who !== 'author' && all.replaceAll('-', '').includes(authorsPhone))
    named.push(`${who} reads a number at ${path}`);
  for (const { field, key } of tokensIn(all)) seen.set(`${who} ${field} ${key}`, { who, path, field, key });
}

it('the tokens stand in every private field of some row', () => {
  const bare = planted.filter(({ rows }) => rows === 0).map(({ table, column }) => `${table}.${column}`);
  expect(planted.length).toBeGreaterThan(40);
  expect(bare.length, `nothing to plant in, fill them in e2e/safety/world/rare.ts: ${bare.join(', ')}`).toBeLessThan(6);
});

it('a page is there for those who may read it, and not for others', () => {
  expect(doors).toEqual([]);
  expect(visits.length).toBeGreaterThan(4000);
});

it('looking changes nothing', () => expect(written).toEqual([]));

it('nobody reads in any representation what is not theirs to read', async () => {
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

it('a file of a private case is there for those who may read the case, and for nobody else', async () => {
  for (const [section, routed] of [
    ['Complaint (private, at the dong)', false],
    ['Complaint (private, at a department)', true],
  ] as const) {
    const made = await filedComplaint(cast, { visibility: 'private', routed });
    const content = Buffer.from('%PDF-1.7\n%%EOF\n');
    const upload = { name: 'plan.pdf', mediaType: 'application/pdf' as const, content, width: null, height: null };
    await as(cast.author, async (work) => {
      await attach(work, made.id, [upload], { public: false });
      return { ok: true, value: undefined };
    });
    const path = `/api/files/${(await listAttachments(made.id))[0]?.id}`;
    for (const who of everyone) {
      const { status, headers } = await visit(path, cast.people[who].cookie);
      expect(status, `${who}: ${section}`).toBe(allowed(section, 'read').includes(who) ? 200 : 404);
      expect(headers.get('cache-control') ?? '', who).not.toContain('public');
    }
  }
});
