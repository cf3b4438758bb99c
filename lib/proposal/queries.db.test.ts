import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import { transact } from '@/lib/platform/transact';
import { fileProposal } from './mutations/file';
import { publishProposal } from './mutations/screen';
import { supportProposal } from './mutations/support';
import { listProposalCards } from './queries-list';
import { listPublishedForHub, listSimilar } from './queries-similar';
import { proposalFields } from './schema';

const day = '2026-11-23';
const now = new Date(`${day}T01:00:00Z`);
const titles = [
  '책마을 작은도서관을 저녁 9시까지 열면 좋겠습니다',
  '작은도서관 저녁에도 열어 주세요',
  '골목 계단에 손잡이를 달아 주세요',
  '풍암호수 산책로에 쉼 의자를',
  '50% 할인 장터를 열어 주세요',
];
let database: TestDatabase;
let cast: Cast;
let numbers: string[];

beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 3);
  numbers = [];
  for (const [n, title] of titles.entries()) numbers.push(await published(title, n));
});
afterAll(() => database.close());

async function published(title: string, minutes: number): Promise<string> {
  const dongCode = minutes % 2 ? dongs.pungam : dongs.yang3;
  const words = { title, problem: '불편', improvement: '방법', effect: '나아짐', dongCode, pillars: [], files: [] };
  const at = new Date(now.getTime() + minutes * 60_000);
  const author = cast.authors[0];
  const desk = cast.desks[dongCode];
  if (!author || !desk) throw new Error('nobody is there');
  const { number } = await must(transact(author, at, (work) => fileProposal(work, proposalFields.parse(words))));
  await must(transact(desk, at, (work) => publishProposal(work, { number, version: 1, reason: null })));
  return number;
}

const found = async (q: string) => (await listProposalCards({ q, limit: 20, day })).cards.map((card) => card.title);

describe('the list', () => {
  it('finds Korean words of two syllables, anywhere, all of them', async () => {
    expect(await found('도서관')).toEqual([titles[1], titles[0]]);
    expect(await found('저녁 책마을')).toEqual([titles[0]]);
    expect(await found('없는말')).toEqual([]);
  });

  it('takes signs of the pattern language as signs', async () => {
    expect(await found('50%')).toEqual([titles[4]]);
    expect(await found('%%%')).toEqual([]);
    expect(await found("'; drop")).toEqual([]);
  });

  it('pages without gaps or repeats, newest first or most supported first', async () => {
    for (const [voices, number] of [numbers[3], numbers[0]].entries())
      for (const person of cast.supporters.slice(voices))
        await must(transact(person, now, (work) => supportProposal(work, number ?? '')));
    for (const sort of ['newest', 'supported'] as const) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await listProposalCards({ sort, after, limit: 2, day });
        seen.push(...page.cards.map((card) => card.number));
        after = page.next;
      } while (after);
      expect(new Set(seen).size).toBe(titles.length);
      const expected = sort === 'newest' ? numbers.toReversed() : [numbers[3], numbers[0]];
      expect(seen.slice(0, expected.length)).toEqual(expected);
    }
  });

  it('narrows by zone as it is that day, and by dong', async () => {
    const count = async (asked: object) => (await listProposalCards({ limit: 20, day, ...asked })).cards.length;
    expect(await count({ zone: 'happy' })).toBe(5);
    expect(await count({ zone: 'happy', day: '2022-12-01' })).toBe(0);
    expect(await count({ dong: 'pungam' })).toBe(2);
    expect(await count({ states: ['gathered'] })).toBe(0);
    expect(await count({ after: 'rubbish' })).toBe(5);
    for (const after of ['999999999999999_1', '9999999999999_999999999999999', '0_0', '-1_1', '1e9_1'])
      for (const sort of ['newest', 'supported'] as const)
        await expect(count({ after, sort }), `${after} ${sort}`).resolves.toBeTypeOf('number');
  });
});

describe('similar proposals', () => {
  it('are found by title, closest first, whatever the endings', async () => {
    const rows = await listSimilar('작은도서관 저녁까지 열어주세요', { except: numbers[1] ?? null });
    expect(rows[0]?.title).toBe(titles[0]);
    expect(rows.map((row) => row.title)).not.toContain(titles[2]);
    expect((await listSimilar('작은도서관을 저녁에')).map((row) => row.title)).toContain(titles[1]);
    expect(await listSimilar('가')).toEqual([]);
    expect(await listSimilar('전혀 다른 이야기')).toEqual([]);
  });

  it('stand beside each other on the hub’s table, which holds the dongs of that day', async () => {
    const table = await listPublishedForHub(cast.zone, day);
    expect(table.map((row) => row.number)).toEqual(numbers);
    expect(table[0]?.similar).toEqual([numbers[1]]);
    expect(table[2]?.similar).toEqual([]);
    expect(await listPublishedForHub(cast.zone, '2022-12-01')).toEqual([]);
  });
});
