import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET } from '@/app/api/feeds/[feed]/route';
import { proposal } from '@/db/schema/proposal';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { putProposal, putStep } from '@/db/testing-steps';
import { dongs, loadSeogu, residents } from '@/db/testing-world';

let database: TestDatabase;
let author = 0;
const now = new Date();

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  process.env.ORIGIN = 'https://ollim.example.kr';
  database = await freshDatabase();
  await loadSeogu();
  author = (await residents(1, now))[0]?.memberId ?? 0;
});
afterAll(() => database.close());

async function put(title: string, dong: string = dongs.yang3) {
  const id = await putProposal({ author, dong }, now);
  await database.db.update(proposal).set({ title }).where(eq(proposal.id, id));
  await putStep(id, 'proposal.publish', now);
  await putStep(id, 'proposal.return', now, { public: false, reason: '전화번호를 지워 주세요' });
  return id;
}
const feed = (name: string, lang = 'ko', headers: Record<string, string> = {}) =>
  GET(new Request(`http://127.0.0.1/?lang=${lang}`, { headers }), { params: Promise.resolve({ feed: name }) });
const titles = async (name: string) =>
  [...(await (await feed(name)).text()).matchAll(/<entry>.*?<title>(.*?)<\/title>/gsu)].map((found) => found[1]);

describe('a feed', () => {
  it('has public steps of what is public now, of its dong, zone and topic, and no other', async () => {
    const shade = await put('그늘막');
    const bench = await put('의자', dongs.dongcheon);
    const gone = await put('거둔 제안');
    await database.db
      .update(proposal)
      .set({ pillars: ['happy_culture'] })
      .where(eq(proposal.id, bench));
    await database.db.update(proposal).set({ state: 'withdrawn' }).where(eq(proposal.id, gone));
    const [number] = await database.sql<{ number: string }[]>`select number from subject where id = ${shade}`;
    expect(await titles('all')).toEqual(['의자', '그늘막']);
    expect(await titles('dong:yang3')).toEqual(['그늘막']);
    expect(await titles('pillar:happy_culture')).toEqual(['의자']);
    expect(await titles(`case:${number?.number}`)).toEqual(['그늘막']);
    expect(await titles('zone:growing')).toContain('의자');
    expect(await titles('kind:proposal')).toEqual(['의자', '그늘막']);
    expect(await titles('kind:research')).toEqual([]);
    for (const name of ['kind:hotline_thread', 'kind:', 'dong:nowhere', 'word:그늘막', 'member:1', '%'])
      expect((await feed(name)).status, name).toBe(404);
  });

  it('is well-formed whatever a title holds, with whole addresses in the language asked for', async () => {
    await put('<b>"A" & B</b>\u0001 ]]>');
    const body = await (await feed('all', 'en')).text();
    expect(body).toContain('<title>&#60;b&#62;&#34;A&#34; &#38; B&#60;/b&#62; ]]&#62;</title>');
    expect(body).toMatch(
      /<link rel="alternate" type="text\/html" href="https:\/\/ollim\.example\.kr\/en\/proposals\/[\d-]+"\/>/,
    );
    expect(body).toContain('<summary>The dong published it</summary>');
    expect(body).not.toContain('전화번호');
  });

  it('says that nothing is new to who has it already', async () => {
    const first = await feed('all');
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const etag = first.headers.get('etag') ?? '';
    const again = await feed('all', 'ko', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await put('새 제안');
    expect((await feed('all', 'ko', { 'if-none-match': etag })).status).toBe(200);
  });
});
