import { and, eq, isNull, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agendaItem, agendaProposal, decision } from '@/db/schema/agenda';
import { proposal, support } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal, versionOf } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import type { Actor } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { mergeProposal } from '@/lib/proposal/mutations/merge';
import { supportProposal, takeSupportBack } from '@/lib/proposal/mutations/support';
import { withdrawProposal } from '@/lib/proposal/mutations/withdraw';
import { prepareDecision, publishDecision } from './mutations-decision';
import { addProposals, gatherProposals, submitItem, takeOutProposal } from './mutations-hub';
import { reviewItem } from './mutations-review';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let cast: Cast;

beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 40);
});
afterAll(() => database.close());

const act = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>) => transact(actor, now, run);
const publish = (dong: string = dongs.yang3) => publishedProposal(cast, cast.authors[0]!, dong);
const gather = (proposals: string[], by: Actor = cast.hub) =>
  act(by, (work) =>
    gatherProposals(work, {
      zone: cast.zone,
      proposals,
      title: '그늘막 의제',
      summary: '모아서 올립니다.',
      why: '같은 뜻입니다.',
    }),
  );
const wins = (results: Result<unknown>[]) => results.filter((result) => result.ok).length;
const codes = (results: Result<unknown>[]) => results.flatMap((result) => (result.ok ? [] : [result.code])).sort();

async function proposalOf(number: string) {
  const [row] = await database.db
    .select({ id: proposal.id, state: proposal.state, count: proposal.supportCount })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  return row!;
}

async function itemOf(number: string) {
  const [row] = await database.db
    .select({ id: agendaItem.id, state: agendaItem.state, count: agendaItem.supportCount })
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .where(eq(subject.number, number));
  return row!;
}

const liveRows = async (number: string) =>
  database.db.$count(
    agendaProposal,
    and(eq(agendaProposal.proposalId, (await proposalOf(number)).id), isNull(agendaProposal.takenOutAt)),
  );

describe('a voice', () => {
  test('of one person who presses a hundred times at once is one voice', async () => {
    const number = await publish();
    const presses = Array.from({ length: 100 }, () =>
      act(cast.supporters[0]!, (work) => supportProposal(work, number)),
    );
    const answers = await Promise.all(presses);
    expect(wins(answers)).toBe(100);
    const { id, count } = await proposalOf(number);
    expect({ count, rows: await database.db.$count(support, eq(support.proposalId, id)) }).toEqual({
      count: 1,
      rows: 1,
    });
  });

  test('of forty persons at once are forty, and taking some back at once is right too', async () => {
    const number = await publish();
    await Promise.all(cast.supporters.map((person) => act(person, (work) => supportProposal(work, number))));
    expect((await proposalOf(number)).count).toBe(40);
    const backAndForth = cast.supporters.map((person, n) =>
      act(person, (work) => (n < 10 ? takeSupportBack(work, number) : supportProposal(work, number))),
    );
    await Promise.all(backAndForth);
    expect((await proposalOf(number)).count).toBe(30);
  });

  test('that comes while a hub gathers is counted in the item too', async () => {
    for (let round = 0; round < 5; round += 1) {
      const number = await publish();
      const voices = cast.supporters.slice(0, 8).map((person) => act(person, (work) => supportProposal(work, number)));
      const [item] = await Promise.all([must(gather([number])), ...voices]);
      expect((await proposalOf(number)).count).toBe(8);
      expect((await itemOf(item.number)).count).toBe(8);
    }
  });
});

describe('gathering', () => {
  test('of one proposal by two officers at once: one item has it, the other officer is told', async () => {
    const number = await publish();
    const answers = await Promise.all([gather([number]), gather([number], cast.secondHub)]);
    expect([wins(answers), codes(answers), await liveRows(number)]).toEqual([1, ['wrong_state'], 1]);
  });

  test('of overlapping sets in opposite order by two officers ends without a deadlock', async () => {
    const numbers = [await publish(), await publish(), await publish()];
    const answers = await Promise.all([gather(numbers), gather(numbers.toReversed(), cast.secondHub)]);
    expect(wins(answers)).toBe(1);
    for (const number of numbers) expect(await liveRows(number)).toBe(1);
  });

  test('and withdrawing at once: one of them happens', async () => {
    const number = await publish();
    const step = { number, version: await versionOf(number), reason: null };
    const answers = await Promise.all([
      gather([number]),
      act(cast.authors[0]!, (work) => withdrawProposal(work, step)),
    ]);
    expect(wins(answers)).toBe(1);
    const { state } = await proposalOf(number);
    expect(await liveRows(number)).toBe(state === 'gathered' ? 1 : 0);
  });

  test('again while it is taken out: never in two items', async () => {
    const [number, other] = [await publish(), await publish()];
    const first = await must(gather([number]));
    const second = await must(gather([other]));
    await Promise.all([
      act(cast.hub, (work) => takeOutProposal(work, first.number, number, null)),
      act(cast.secondHub, (work) => addProposals(work, second.number, [number])),
    ]);
    expect(await liveRows(number)).toBeLessThanOrEqual(1);
  });
});

describe('merging', () => {
  test('of two into each other at once: one is in the other, no circle', async () => {
    const [one, two] = [await publish(), await publish()];
    const merge = async (number: string, into: string) => {
      const step = { number, into, version: await versionOf(number), reason: null };
      return act(cast.hub, (work) => mergeProposal(work, step));
    };
    const answers = await Promise.all([merge(one, two), merge(two, one)]);
    expect(wins(answers)).toBe(1);
    const states = [(await proposalOf(one)).state, (await proposalOf(two)).state].sort();
    expect(states).toEqual(['merged', 'published']);
  });

  test('and gathering the same proposal at once: it is merged or gathered, not both', async () => {
    const [number, into] = [await publish(), await publish()];
    const step = { number, into, version: await versionOf(number), reason: null };
    const answers = await Promise.all([gather([number]), act(cast.hub, (work) => mergeProposal(work, step))]);
    expect(wins(answers)).toBe(1);
    expect(await liveRows(number)).toBe((await proposalOf(number)).state === 'gathered' ? 1 : 0);
  });
});

describe('deciding', () => {
  const decide = (item: string) => ({
    item,
    outcome: 'not_adopted' as const,
    reasons: '예산이 없어 올해는 할 수 없습니다.',
    remedy: '15일 안에 재심사를 요청할 수 있습니다.',
    plannedFor: null,
    leadDepartment: null,
  });

  async function reviewed(): Promise<{ item: string; proposal: string }> {
    const number = await publish();
    const item = await must(gather([number]));
    await must(act(cast.hub, (work) => submitItem(work, item.number)));
    await must(act(cast.planner, (work) => reviewItem(work, item.number)));
    return { item: item.number, proposal: number };
  }

  test('by two planners at once: one prepares, the other hears that it is prepared', async () => {
    const { item } = await reviewed();
    const answers = await Promise.all(
      [cast.planner, cast.secondPlanner].map((by) => act(by, (work) => prepareDecision(work, decide(item)))),
    );
    expect([wins(answers), codes(answers)]).toEqual([1, ['already_prepared']]);
  });

  test('is published once, by another person, and every proposal follows', async () => {
    const { item, proposal: number } = await reviewed();
    await must(act(cast.planner, (work) => prepareDecision(work, decide(item))));
    expect(await act(cast.planner, (work) => publishDecision(work, item))).toMatchObject({ code: 'second_person' });
    const press = () => act(cast.secondPlanner, (work) => publishDecision(work, item));
    const answers = await Promise.all([press(), press(), press()]);
    expect([wins(answers), codes(answers)]).toEqual([1, ['wrong_state', 'wrong_state']]);
    const { id } = await itemOf(item);
    const published = and(eq(decision.agendaItemId, id), sql`${decision.publishedAt} is not null`);
    expect(await database.db.$count(decision, published)).toBe(1);
    expect((await proposalOf(number)).state).toBe('not_adopted');
  });

  test('and submitting twice at once: the month begins once', async () => {
    const number = await publish();
    const item = await must(gather([number]));
    const submit = () => act(cast.hub, (work) => submitItem(work, item.number));
    expect(wins(await Promise.all([submit(), submit()]))).toBe(1);
    const [clocks] = await database.sql`
      select count(*)::int as n from clock where promise = 'proposal_decision' and subject_id = ${(await itemOf(item.number)).id}`;
    expect(clocks).toEqual({ n: 1 });
  });
});
