import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { attach, listAttachments } from '@/lib/platform/files/files';
import { everyone, type Who } from '@/lib/quality/permissions/actors';
import { pages, type Reader } from '@/lib/quality/permissions/addresses';
import type { Made } from '@/lib/quality/permissions/row';
import { allowed } from '@/lib/quality/permissions/table';
import { type Cast, castOfPortal } from './cast';
import { inTurns } from './turns';
import { addressOf, visit } from './visit';
import { type Watch, watchPortal } from './watch';
import { filedComplaint } from './world/complaint';
import { make } from './world/makers';
import { as } from './world/world';

interface Visit {
  path: string;
  who: Who;
  /** Null: it depends on where one comes from. */
  may: boolean | null;
  script: boolean;
}

let cast: Cast;
let watch: Watch;

beforeAll(async () => {
  cast = await castOfPortal(new Date());
  watch = await watchPortal();
});
afterAll(async () => {
  await watch.end();
  await closeDatabase();
});

/** Where a reader's page is, and who gets it: one address for a plain page, one for each kind of case for the others. */
async function addressesOf(file: string, reader: Reader, cases: Map<string, Made>) {
  if (typeof reader === 'string') {
    const may = reader === 'everyone' ? everyone : everyone.filter((who) => who !== 'visitor');
    return [{ path: addressOf(file), may }];
  }
  const found: { path: string; may: readonly Who[] }[] = [];
  for (const section of reader.on) {
    const key = `${section}/${reader.state}`;
    const made = cases.get(key) ?? (await make(cast, section, reader.state));
    cases.set(key, made);
    found.push({ path: reader.at?.(made) ?? addressOf(file, made), may: allowed(section, reader.asks) });
  }
  return found;
}

/** Nobody needs to see twelve times that a page is the same for everyone. */
const some: readonly Who[] = ['visitor', 'resident', 'planner'];

async function allVisits(): Promise<Visit[]> {
  const visits: Visit[] = [];
  const cases = new Map<string, Made>();
  for (const [file, readers] of Object.entries(pages))
    for (const reader of readers)
      for (const { path, may } of await addressesOf(file, reader, cases))
        for (const who of reader === 'everyone' ? some : everyone)
          for (const script of reader === 'everyone' ? [false] : [false, true])
            visits.push({ path, who, may: reader === 'sent there' ? null : may.includes(who), script });
  return visits;
}

const missing = new Set(['/nowhere', '/missing']);
const away = [302, 303, 307, 308, 404];

describe('a page', () => {
  it('is there for those who may read it, is not for others, and looking changes nothing', async () => {
    const visits = await allVisits();
    await watch.begin();
    const wrong: string[] = [];
    await inTurns(visits, async ({ path, who, may, script }) => {
      const { status } = await visit(path, cast.people[who].cookie, script);
      const given = status === 200 || (missing.has(path) && status === 404);
      const right = may === true ? given : away.includes(status) || (may === null && given);
      if (!right) wrong.push(`${who} got ${status} for ${path}${script ? ' by script' : ''}, may: ${may}`);
    });
    expect(wrong).toEqual([]);
    expect(visits.length).toBeGreaterThan(600);
    expect(await watch.seen()).toEqual([]);
  });
});

describe('a file', () => {
  it('of a private case is there for those who may read the case, and for nobody else', async () => {
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
});
