import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET } from '@/app/api/open-data/tables/[table]/route';
import { complaint } from '@/db/schema/complaint';
import { proposal } from '@/db/schema/proposal';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { putProposal, putSubject } from '@/db/testing-steps';
import { dongs, loadSeogu, residents } from '@/db/testing-world';
import { openTableNames } from './rules/tables';

let database: TestDatabase;
const now = new Date('2026-11-23T10:00:00+09:00');
const author = { memberId: 0 };

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  database = await freshDatabase();
  await loadSeogu();
  author.memberId = (await residents(1, now))[0]?.memberId ?? 0;
});
afterAll(() => database.close());

async function table(name: string, lang = 'ko') {
  const request = new Request(`http://127.0.0.1/api/open-data/tables/${name}?lang=${lang}`);
  return GET(request, { params: Promise.resolve({ table: name }) });
}
const rows = async (name: string, lang?: string): Promise<Record<string, string>[]> =>
  parse(await (await table(name, lang)).text(), { bom: true, columns: true });

describe('open data as tables', () => {
  it.each(openTableNames)('%s is a file for spreadsheets in both languages', async (name) => {
    const answer = await table(name);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="ollim-[a-z]+-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(await rows(name, 'en')).toEqual([]);
  });

  it('has what is public and nothing else, whoever wrote it', async () => {
    const shown = await putProposal({ author: author.memberId, dong: dongs.yang3 }, now);
    const [hidden, gone] = [
      await putProposal({ author: author.memberId, dong: dongs.yang3 }, now),
      await putProposal({ author: author.memberId, dong: dongs.yang3 }, now),
    ];
    await database.db
      .update(proposal)
      .set({ title: '=1+1', pillars: ['happy_culture', 'people_welfare'] })
      .where(eq(proposal.id, shown));
    await database.db.update(proposal).set({ publishedAt: null }).where(eq(proposal.id, hidden));
    await database.db.update(proposal).set({ state: 'withdrawn' }).where(eq(proposal.id, gone));
    const [row, ...more] = await rows('proposals');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      제목: "'=1+1",
      동: '양3동',
      분야: '행복문화, 사람복지',
      '공개한 날': '2026-11-23 10:00',
      공감: '0',
    });
    expect(await rows('proposals', 'en')).toMatchObject([{ Title: "'=1+1", Dong: 'Yang 3(sam)-dong' }]);

    const { id } = await putSubject('complaint', now);
    const words = { kind: 'everyday', title: '가로등', text: '꺼졌습니다', state: 'received' } as const;
    const times = { receivedAt: now, changedAt: now };
    await database.db
      .insert(complaint)
      .values({ id, authorId: author.memberId, dongCode: dongs.yang3, visibility: 'private', ...words, ...times });
    expect(await rows('complaints')).toEqual([]);
    await database.db.update(complaint).set({ visibility: 'public' }).where(eq(complaint.id, id));
    expect(await rows('complaints')).toMatchObject([{ 제목: '가로등', 상태: '접수' }]);
  });

  it('says which tables there are to who asks for another', async () => {
    const answer = await table('members');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ tables: openTableNames });
  });
});
