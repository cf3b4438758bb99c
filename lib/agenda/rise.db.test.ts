import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, publishedProposal, versionOf } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import type { Actor } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { mergeProposal, unmergeProposal } from '@/lib/proposal/mutations/merge';
import { supportProposal, takeSupportBack } from '@/lib/proposal/mutations/support';
import { withdrawProposal } from '@/lib/proposal/mutations/withdraw';
import { addProposals, discardItem, gatherProposals, submitItem, takeOutProposal } from './mutations-hub';
import { returnItem, reviewItem } from './mutations-review';

/**
 * Random walks over the real writes: people support and take back, desks merge and undo, the hub gathers, takes out, submits and discards, the
 * district takes up and returns, authors withdraw. After every step the database is compared with a few lines of arithmetic over what is stored.
 */
const start = Date.parse('2026-11-23T01:00:00Z');
let database: TestDatabase;
let cast: Cast;
let now: Date;

beforeAll(async () => {
  now = new Date(start);
  database = await freshDatabase();
  cast = await castOf(now, 6);
});
afterAll(() => database.close());

const act = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>) => transact(actor, now, run);

const at = fc.nat({ max: 3 });
const steps = [
  'take_back',
  'merge',
  'unmerge',
  'gather',
  'add',
  'take_out',
  'submit',
  'review',
  'return',
  'discard',
] as const;
const step = fc.record({
  do: fc.oneof(
    { weight: 6, arbitrary: fc.constant('support' as const) },
    { weight: 14, arbitrary: fc.constantFrom(...steps) },
    { weight: 1, arbitrary: fc.constant('withdraw' as const) },
  ),
  who: fc.nat({ max: 5 }),
  a: at,
  b: at,
});
type Step = { do: 'support' | 'withdraw' | (typeof steps)[number]; who: number; a: number; b: number };

/** A walk on which every step can be taken; random walks find the crooked ways. */
const wholeWay = (
  [
    ['support', 0, 1],
    ['support', 1, 1],
    ['take_back', 0, 1],
    ['merge', 1, 0],
    ['unmerge', 1, 0],
    ['merge', 1, 2],
    ['gather', 0, 2],
    ['add', 3, 1],
    ['take_out', 3, 1],
    ['submit', 0, 0],
    ['review', 0, 0],
    ['return', 0, 0],
    ['submit', 0, 0],
    ['gather', 3, 3],
    ['discard', 0, 1],
    ['withdraw', 3, 3],
  ] as const
).map(([what, a, b]): Step => ({ do: what, who: 0, a, b }));

/** Four proposals of two dongs, and the items made of them on the way. */
interface Walk {
  numbers: string[];
  items: string[];
  voices: Map<string, Set<number>>;
}

async function take(walk: Walk, { do: what, who, a, b }: Step): Promise<Result<unknown>> {
  const [one, two] = [walk.numbers[a]!, walk.numbers[b]!];
  const person = cast.supporters[who]!;
  const item = walk.items[(a + b) % Math.max(walk.items.length, 1)] ?? '0000-0000';
  const paper = async (number: string) => ({ number, version: await versionOf(number), reason: '까닭이 있습니다.' });
  const page = await paper(one);
  switch (what) {
    case 'support':
      return voiced(walk, one, person.memberId, true, await act(person, (work) => supportProposal(work, one)));
    case 'take_back':
      return voiced(walk, one, person.memberId, false, await act(person, (work) => takeSupportBack(work, one)));
    case 'merge':
      return act(cast.hub, (work) => mergeProposal(work, { ...page, into: two }));
    case 'unmerge':
      return act(cast.hub, (work) => unmergeProposal(work, page));
    case 'gather':
      return gathered(walk, [one, two]);
    case 'add':
      return act(cast.hub, (work) => addProposals(work, item, [one]));
    case 'take_out':
      return act(cast.hub, (work) => takeOutProposal(work, item, one, null));
    case 'submit':
      return act(cast.hub, (work) => submitItem(work, item));
    case 'review':
      return act(cast.planner, (work) => reviewItem(work, item));
    case 'return':
      return act(cast.planner, (work) => returnItem(work, item, '비용을 더 알아봐 주십시오.'));
    case 'discard':
      return act(cast.hub, (work) => discardItem(work, item, null));
    default:
      return act(cast.authors[0]!, (work) => withdrawProposal(work, page));
  }
}

function voiced(walk: Walk, number: string, memberId: number, add: boolean, result: Result<unknown>): Result<unknown> {
  const voices = walk.voices.get(number) ?? new Set();
  if (result.ok && add) voices.add(memberId);
  if (result.ok && !add) voices.delete(memberId);
  walk.voices.set(number, voices);
  return result;
}

async function gathered(walk: Walk, proposals: string[]): Promise<Result<unknown>> {
  const words = { title: '그늘막 의제', summary: '모아서 올립니다.', why: '같은 뜻입니다.' };
  const result = await act(cast.hub, (work) => gatherProposals(work, { zone: cast.zone, proposals, ...words }));
  if (result.ok) walk.items.push(result.value.number);
  return result;
}

type Row = { number: string; state: string; count: number; into: string | null; item: string | null };

/** What the tables say about the walk, with what it should say by arithmetic. */
async function inspect(walk: Walk): Promise<void> {
  const rows = await database.sql<Row[]>`
    select s.number, p.state, p.support_count as count, t.number as into, i.number as item
    from proposal p join subject s on s.id = p.id left join subject t on t.id = p.merged_into_id
    left join agenda_proposal a on a.proposal_id = p.id and a.taken_out_at is null left join subject i on i.id = a.agenda_item_id
    where s.number in ${database.sql(walk.numbers)} order by s.number`;
  expect(rows.map((row) => row.number)).toEqual(walk.numbers.toSorted());
  const kept = await database.sql<{ number: string; member: string }[]>`
    select s.number, v.member_id as member from support v join subject s on s.id = v.proposal_id where s.number in ${database.sql(walk.numbers)}`;
  for (const number of walk.numbers) {
    const stored = kept.filter((row) => row.number === number).map((row) => Number(row.member));
    expect(stored.sort()).toEqual([...(walk.voices.get(number) ?? [])].sort());
  }
  const family = (number: string) =>
    new Set(rows.filter((r) => r.number === number || r.into === number).map((r) => r.number));
  const persons = (numbers: Iterable<string>) =>
    new Set([...numbers].flatMap((n) => [...(walk.voices.get(n) ?? [])])).size;
  for (const row of rows) {
    expect(row.state === 'merged', `${row.number} merged`).toBe(row.into !== null);
    expect(row.item !== null, `${row.number} ${row.state} in an item`).toBe(
      ['gathered', 'under_review'].includes(row.state),
    );
    if (row.into === null) expect(row.count, `voices of ${row.number}`).toBe(persons(family(row.number)));
  }
  const items = await database.sql<{ number: string; count: number }[]>`
    select s.number, i.support_count as count from agenda_item i join subject s on s.id = i.id where s.number in ${database.sql(['-', ...walk.items])}`;
  for (const item of items) {
    const held = rows.filter((row) => row.item === item.number).flatMap((row) => [...family(row.number)]);
    expect(item.count, `voices of item ${item.number}`).toBe(persons(held));
  }
}

type Clock = { id: string; subject_id: string; promise: string; started_at: Date };
const clocks = (walk: Walk) => database.sql<Clock[]>`
  select c.id, c.subject_id, c.promise, c.started_at from clock c join subject s on s.id = c.subject_id
  where s.number in ${database.sql([...walk.numbers, ...walk.items])} order by c.id`;

test('gathering, merging, undoing and withdrawing lose no voice and no proposal, and start no clock again', {
  timeout: 120_000,
}, async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 35 }), async (walked) => {
      const author = cast.authors[0]!;
      const walk: Walk = { numbers: [], items: [], voices: new Map() };
      for (const dong of [dongs.pungam, dongs.pungam, dongs.yang3, dongs.yang3]) {
        walk.numbers.push(await publishedProposal(cast, author, dong));
      }
      let before = await clocks(walk);
      for (const each of walked) {
        now = new Date(now.getTime() + 60_000);
        const result = await take(walk, each);
        if (result.ok) done.set(each.do, (done.get(each.do) ?? 0) + 1);
        await inspect(walk);
        const after = await clocks(walk);
        expect(after.filter((clock) => before.some((b) => b.id === clock.id))).toEqual(before);
        expect(new Set(after.map((c) => `${c.subject_id} ${c.promise}`)).size, 'one clock a promise').toBe(
          after.length,
        );
        before = after;
      }
    }),
    { numRuns: 10, examples: [[wholeWay]] },
  );
  expect(
    ['support', 'withdraw', ...steps].filter((what) => !done.has(what)),
    'steps that no walk could take',
  ).toEqual([]);
});
