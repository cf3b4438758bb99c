import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaItem } from '@/db/schema/agenda';
import { member } from '@/db/schema/member';
import { proposal, support, supportHold } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal, versionOf } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import { gatherProposals } from '@/lib/agenda/mutations-hub';
import { appealMeasure, judgeMeasure } from '@/lib/moderation/mutations/appeal';
import { listMeasures, listMeasuresOf } from '@/lib/moderation/queries';
import type { Actor, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { forgetNetworks, reopenHold, settleHold } from './mutations/burst';
import { mergeProposal } from './mutations/merge';
import { supportProposal, takeSupportBack } from './mutations/support';
import { getVoices, listHolds } from './queries/burst';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 30);
  await database.db.update(member).set({ createdAt: now });
  const old = cast.supporters.slice(20).map((person) => person.memberId);
  for (const id of old)
    await database.db
      .update(member)
      .set({ createdAt: new Date('2026-01-01') })
      .where(eq(member.id, id));
});
afterAll(() => database.close());

const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);
const person = (n: number): Resident => cast.supporters[n] as Resident;
const desk = () => cast.desks[dongs.yang3] as Actor;
const published = () => publishedProposal(cast, cast.authors[0] as Resident, dongs.yang3);
const row = async (number: string) => {
  const [found] = await database.db
    .select({ proposal })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  return (found as { proposal: typeof proposal.$inferSelect }).proposal;
};
const count = async (number: string) => (await row(number)).supportCount;
const press = (number: string, from: number, to: number, network: string | null) =>
  Promise.all(
    Array.from({ length: to - from }, (_, n) =>
      must(as(person(from + n), (work) => supportProposal(work, number, network))),
    ),
  );
const holdOn = async (number: string) => {
  const { id } = await row(number);
  const [hold] = await database.db.select().from(supportHold).where(eq(supportHold.proposalId, id));
  return hold ?? null;
};
const network = 'a'.repeat(32);

describe('supports in a burst', () => {
  it('wait to be looked at, also those that came first, and everyone is told', async () => {
    const number = await published();
    await press(number, 20, 24, network);
    const answers = await press(number, 0, 8, network);
    expect(await count(number)).toBe(4);
    expect(answers.filter((answer) => answer.standing === 'held').length).toBeGreaterThan(0);
    const hold = await holdOn(number);
    expect(hold).toMatchObject({ why: 'one_network', settledAt: null });
    const late = await must(as(person(9), (work) => supportProposal(work, number, network)));
    expect(late).toMatchObject({ standing: 'held', count: 4 });
    const { id } = await row(number);
    expect(await getVoices(id, person(0).memberId)).toMatchObject({ standing: 'held', held: 9 });
    const events =
      await database.sql`select type, public, data from event where subject_id = ${id} and type = 'proposal.hold_supports'`;
    expect(events).toMatchObject([{ public: false, data: { hold: hold?.id } }]);
    expect(await listHolds([dongs.dongcheon], false)).toEqual([]);
    const [shown] = await listHolds([dongs.yang3], false);
    expect(shown).toMatchObject({ number, supportCount: 4, groups: [{ n: 9, standing: 'held' }] });
    expect(JSON.stringify(shown)).not.toMatch(/주민|memberId/);
  });

  it('are counted, not counted, and waiting again, as the officer says; the figure is right at every moment', async () => {
    const number = await published();
    await press(number, 0, 8, network);
    await press(number, 8, 16, 'b'.repeat(32));
    expect(await count(number)).toBe(0);
    const id = (await holdOn(number))?.id ?? 0;
    const settle = (release: 'all' | string[], reason: string | null) =>
      as(desk(), (work) => settleHold(work, { id, release, reason }));
    expect(await settle([], null)).toMatchObject({ code: 'reason_required' });
    await must(settle(['aaaaaaaa-day'], '같은 글귀로 만든 계정입니다.'));
    expect(await count(number)).toBe(8);
    const { id: proposalId } = await row(number);
    expect(await getVoices(proposalId, person(9).memberId)).toMatchObject({
      standing: 'rejected',
      reason: '같은 글귀로 만든 계정입니다.',
    });
    expect(await as(person(9), (work) => takeSupportBack(work, number))).toMatchObject({ code: 'support_rejected' });
    expect(await settle('all', null)).toMatchObject({ code: 'already_done' });
    await must(as(desk(), (work) => reopenHold(work, id)));
    expect(await count(number)).toBe(0);
    await must(settle('all', null));
    expect(await count(number)).toBe(16);
    // What was looked at is not held again by the next voice.
    await must(as(person(16), (work) => supportProposal(work, number, network)));
    expect(await count(number)).toBe(17);
  });

  it('that do not count are objected to, each once; another officer answers, and what is restored counts', async () => {
    const number = await published();
    await press(number, 0, 10, network);
    const id = (await holdOn(number))?.id ?? 0;
    const { id: proposalId } = await row(number);
    const reject = () => as(desk(), (work) => settleHold(work, { id, release: [], reason: '같은 글귀의 계정입니다.' }));
    await must(reject());
    const measureOf = async (n: number) => {
      const all = await listMeasuresOf(person(n).memberId);
      return all.find((each) => each.number === number && each.state !== 'lifted');
    };
    const mine = await measureOf(1);
    expect(mine).toMatchObject({ kind: 'support_rejected', state: 'standing', reason: '같은 글귀의 계정입니다.' });
    const object = (n: number, which = mine?.id ?? 0) =>
      as(person(n), (work) => appealMeasure(work, { id: which, reason: '가족이 저마다 눌렀습니다.' }));
    expect(await object(2)).toMatchObject({ code: 'not_found' });
    const twice = await Promise.all([object(1), object(1)]);
    expect(twice.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['appeal_once', 'ok']);
    const shown = (await listMeasures([dongs.yang3])).filter((each) => each.number === number);
    expect(shown).toMatchObject([{ id: mine?.id, state: 'appealed', person: null }]);
    const answer = (by: Actor, which: number | undefined, outcome: 'lift' | 'uphold') =>
      as(by, (work) => judgeMeasure(work, { id: which ?? 0, outcome, reason: '확인했습니다.' }));
    expect(await answer(desk(), mine?.id, 'lift')).toMatchObject({ code: 'other_officer' });
    expect(await count(number)).toBe(0);
    await must(answer(cast.hub, mine?.id, 'lift'));
    expect(await count(number)).toBe(1);
    expect(await getVoices(proposalId, person(1).memberId)).toMatchObject({ standing: 'counted' });

    const kept = await measureOf(3);
    await must(object(3, kept?.id));
    await must(answer(cast.hub, kept?.id, 'uphold'));
    expect(await getVoices(proposalId, person(3).memberId)).toMatchObject({ standing: 'rejected' });

    // Whoever takes the settlement back takes back what could be objected to; what is settled anew can be anew.
    await must(as(desk(), (work) => reopenHold(work, id)));
    expect(await measureOf(3)).toBeUndefined();
    await must(reject());
    expect(await measureOf(3)).toMatchObject({ state: 'standing', appeal: null });
    expect(await count(number)).toBe(0);
  });

  it('of twenty at once are all held, and two officers who settle at once do not both', async () => {
    const number = await published();
    await press(number, 0, 20, network);
    expect(await count(number)).toBe(0);
    const { id: proposalId } = await row(number);
    expect(await database.db.$count(support, eq(support.proposalId, proposalId))).toBe(20);
    const id = (await holdOn(number))?.id ?? 0;
    const both = await Promise.all([
      as(desk(), (work) => settleHold(work, { id, release: 'all', reason: null })),
      as(cast.hub, (work) => settleHold(work, { id, release: [], reason: '한 사람이 만든 계정입니다.' })),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect([0, 20]).toContain(await count(number));
    expect(await count(number)).toBe(both[0]?.ok ? 20 : 0);
  });

  it('do not count for the hub, nor for what it was merged into, until they are released', async () => {
    const [a, b] = [await published(), await published()];
    await press(a, 20, 22, null);
    await press(b, 0, 8, network);
    const step = { number: b, version: await versionOf(b), reason: null, into: a };
    await must(as(desk(), (work) => mergeProposal(work, step)));
    await must(
      as(cast.hub, (work) =>
        gatherProposals(work, {
          zone: cast.zone,
          proposals: [a],
          title: '그늘막',
          summary: '그늘막을 둡니다.',
          why: '여러 동이 바랍니다.',
        }),
      ),
    );
    const items = async () => (await database.db.select().from(agendaItem)).map((each) => each.supportCount);
    expect([await count(a), await items()]).toEqual([2, [2]]);
    const id = (await holdOn(b))?.id ?? 0;
    await must(as(desk(), (work) => settleHold(work, { id, release: 'all', reason: null })));
    expect([await count(a), await items()]).toEqual([10, [10]]);
  });

  it('taken back before anyone looked are gone; the network is forgotten after a month', async () => {
    const number = await published();
    await press(number, 0, 8, network);
    await must(as(person(0), (work) => takeSupportBack(work, number)));
    const { id } = await row(number);
    expect(await getVoices(id, person(0).memberId)).toMatchObject({ standing: null, held: 7 });
    await forgetNetworks(new Date('2026-12-24T01:00:00Z'));
    const known = await database.sql`select count(*)::int as n from support where network is not null`;
    expect(known).toEqual([{ n: 0 }]);
  });
});
