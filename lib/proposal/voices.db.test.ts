import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposal, support } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import type { Actor, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { fileProposal } from './mutations/file';
import { mergeProposal, unmergeProposal } from './mutations/merge';
import { supportProposal, takeSupportBack } from './mutations/support';
import { withdrawProposal } from './mutations/withdraw';
import { proposalFields } from './schema';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 6);
});
afterAll(() => database.close());

const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>) => transact(actor, now, run);
const person = (n: number): Resident => cast.supporters[n] ?? cast.supporters[0] ?? fail();
const fail = (): never => {
  throw new Error('nobody is there');
};
const published = () => publishedProposal(cast, cast.authors[0] ?? fail(), dongs.yang3);
const desk = () => cast.desks[dongs.yang3] ?? fail();
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);
const row = async (number: string) => {
  const [found] = await database.db
    .select({ proposal })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  return found?.proposal ?? fail();
};
const step = async (number: string) => ({ number, version: (await row(number)).version, reason: null });
const count = async (number: string) => (await row(number)).supportCount;
const supportBy = (number: string, ...who: number[]) =>
  Promise.all(who.map((n) => must(as(person(n), (work) => supportProposal(work, number)))));

describe('support', () => {
  it('of one person counts once, also when pressed a hundred times at once', async () => {
    const number = await published();
    await supportBy(number, ...Array.from({ length: 100 }, () => 2));
    const { id, supportCount } = await row(number);
    expect(supportCount).toBe(1);
    expect(await database.db.$count(support, eq(support.proposalId, id))).toBe(1);
  });

  it('is counted for each of several at once, and can be taken back twice', async () => {
    const number = await published();
    await supportBy(number, 0, 1, 2, 3, 4, 5);
    expect(await count(number)).toBe(6);
    await Promise.all([1, 2].map(() => as(person(3), (work) => takeSupportBack(work, number))));
    expect(await count(number)).toBe(5);
  });

  it('comes from verified residents, for what is public', async () => {
    const number = await published();
    const stranger: Resident = { ...person(1), verification: 'none' };
    expect(code(await as(stranger, (work) => supportProposal(work, number)))).toBe('verification_required');
    expect(code(await as(desk(), (work) => supportProposal(work, number)))).toBe('residents_only');
    const words = { title: '아직 공개 전', problem: '글', improvement: '글', effect: '글', dongCode: dongs.yang3 };
    const fields = proposalFields.parse({ ...words, pillars: [], files: [] });
    const hidden = await must(as(person(0), (work) => fileProposal(work, fields)));
    expect(code(await as(person(1), (work) => supportProposal(work, hidden.number)))).toBe('support_closed');
  });
});

describe('merging', () => {
  it('counts each person once over the family, and undoing it loses nothing', async () => {
    const [a, b] = [await published(), await published()];
    await supportBy(a, 1, 2);
    await supportBy(b, 2, 3, 4);
    const input = { ...(await step(b)), into: a };
    await must(as(desk(), (work) => mergeProposal(work, input)));
    expect([await count(a), (await row(b)).state]).toEqual([4, 'merged']);
    await supportBy(a, 4, 5);
    expect(await count(a)).toBe(5);
    const undo = await step(b);
    await must(as(desk(), (work) => unmergeProposal(work, undo)));
    expect([await count(a), await count(b)]).toEqual([4, 3]);
    const back = await row(b);
    expect(back).toMatchObject({ state: 'published', mergedIntoId: null });
    const rounds = await database.sql`select stopped_at from clock
      where subject_id = ${back.id} and promise = 'gathering_round'`;
    expect(rounds).toEqual([{ stopped_at: null }]);
  });

  it('ends when the author of the other takes theirs back: nobody else asked for that', async () => {
    const [a, b, c] = [await published(), await published(), await published()];
    await supportBy(b, 2, 3);
    for (const number of [b, c]) {
      const input = { ...(await step(number)), into: a };
      await must(as(desk(), (work) => mergeProposal(work, input)));
    }
    const back = await step(a);
    await must(as(cast.authors[0] ?? fail(), (work) => withdrawProposal(work, back)));
    expect(await row(a)).toMatchObject({ state: 'withdrawn', supportCount: 0 });
    for (const number of [b, c]) expect(await row(number)).toMatchObject({ state: 'published', mergedIntoId: null });
    expect(await count(b)).toBe(2);
    const rounds = await database.sql`select promise from clock c join subject s on s.id = c.subject_id
      where s.number = ${b} and promise = 'gathering_round' and stopped_at is null`;
    expect(rounds).toHaveLength(1);
  });

  it('stays one level deep, whoever is faster', async () => {
    const [a, b, c] = [await published(), await published(), await published()];
    const ab = { ...(await step(a)), into: b };
    const bc = { ...(await step(b)), into: c };
    const both = await Promise.all([
      as(desk(), (work) => mergeProposal(work, ab)),
      as(desk(), (work) => mergeProposal(work, bc)),
    ]);
    expect(both.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(both.map(code)).toContainEqual(expect.stringMatching(/^merge_(has_others|target_closed)$/));
  });

  it('names what is wrong with the number', async () => {
    const [a, b] = [await published(), await published()];
    const input = await step(a);
    const into = async (number: string) =>
      code(await as(desk(), (work) => mergeProposal(work, { ...input, into: number })));
    expect(await into('2026-9999')).toBe('unknown_proposal');
    expect(await into(a)).toBe('merge_into_itself');
    expect(await into(b)).toBe('ok');
    expect(await into(b)).toBe('stale');
  });
});
