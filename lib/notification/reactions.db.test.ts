import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal } from '@/db/testing-rise';
import { putProposal, putStep } from '@/db/testing-steps';
import { dongs } from '@/db/testing-world';
import { prepareDecision, publishDecision } from '@/lib/agenda/mutations-decision';
import { gatherProposals, submitItem } from '@/lib/agenda/mutations-hub';
import { reviewItem } from '@/lib/agenda/mutations-review';
import type { Actor } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { startJobs } from '@/lib/platform/start/jobs';
import { transact, type Work } from '@/lib/platform/transact';
import { supportProposal } from '@/lib/proposal/mutations/support';
import { markRead, tellOf } from './mutations';
import { countUnread, listMessages } from './queries';
import { tasks } from './reactions';

const now = new Date('2026-11-23T10:00:00+09:00');
const system: Actor = { kind: 'system', job: 'test' };
let database: TestDatabase;
let cast: Cast;

beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 4);
});
afterAll(() => database.close());

const person = (i: number) => cast.supporters[i]?.memberId ?? 0;
const act = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>) => must(transact(actor, now, run));

/** Lets the worker do what is queued, until `done`. */
async function work(done: () => Promise<boolean>): Promise<void> {
  const jobs = await startJobs(tasks, { connectionString: database.url });
  try {
    await expect.poll(done, { timeout: 15_000 }).toBe(true);
  } finally {
    await jobs.stop();
  }
}

describe('the worker', () => {
  it('tells after the transaction has committed, and never of what was rolled back', async () => {
    const id = await putProposal({ author: person(0), dong: dongs.yang3, supporters: [person(1)] }, now);
    const record = { subjectId: id, number: '2026-0001', type: 'proposal.raise', public: true };
    await transact(system, now, async (w) => {
      w.record(record);
      return refuse('not_allowed');
    });
    await transact(system, now, async (w) => {
      w.record(record);
      return ok();
    });
    await work(async () => (await countUnread(person(0))) + (await countUnread(person(1))) === 2);
    expect(await database.sql`select count(*)::int as n from event where subject_id = ${id}`).toMatchObject([{ n: 1 }]);
  });

  it('tells proposer, supporter and hub of every step from the dong up to the decision', async () => {
    const [author, neighbour] = cast.authors;
    const [supporter] = cast.supporters.slice(2);
    if (!author || !neighbour || !supporter) throw new Error('the cast is too small');
    const first = await publishedProposal(cast, author, dongs.yang3);
    const second = await publishedProposal(cast, neighbour, dongs.pungam);
    await act(supporter, (w) => supportProposal(w, first));
    const words = { title: '그늘막 의제', summary: '두 동에서 모았습니다.', why: '같은 뜻의 제안입니다.' };
    const { number: item } = await act(cast.hub, (w) =>
      gatherProposals(w, { zone: cast.zone, proposals: [first, second], ...words }),
    );
    await act(cast.hub, (w) => submitItem(w, item));
    await act(cast.planner, (w) => reviewItem(w, item));
    const decision = {
      item,
      outcome: 'adopted' as const,
      reasons: '바로 할 수 있는 일입니다.',
      remedy: null,
      plannedFor: '2027-03-01',
      leadDepartment: cast.departmentId,
    };
    await act(cast.planner, (w) => prepareDecision(w, decision));
    await act(cast.secondPlanner, (w) => publishDecision(w, item));

    const heard = async (memberId: number) => (await listMessages(memberId)).map((m) => m.type).toSorted();
    await work(async () => (await heard(supporter.memberId)).length >= 3 && (await heard(author.memberId)).length >= 4);
    const rise = ['proposal.adopt', 'proposal.gather', 'proposal.raise'];
    expect(await heard(supporter.memberId)).toEqual(rise);
    expect(await heard(author.memberId)).toEqual([...rise, 'proposal.publish'].toSorted());
    expect(await heard(neighbour.memberId)).toEqual(await heard(author.memberId));
    expect(await heard(cast.hub.memberId)).toEqual(
      expect.arrayContaining(['proposal.publish', 'agenda.review', 'agenda.decide']),
    );
    expect(await heard(cast.secondPlanner.memberId)).toEqual(['agenda.prepare_decision', 'agenda.submit']);
    expect(await heard(cast.planner.memberId)).toEqual(['agenda.submit']);
  });
});

describe('messages', () => {
  it('are listed newest first by pages, and marked as read by their own reader only', async () => {
    const reader = person(3);
    const id = await putProposal({ author: reader, dong: dongs.yang3 }, now);
    for (const type of ['proposal.publish', 'proposal.gather', 'proposal.raise'])
      await tellOf(await putStep(id, type, now), now);
    const first = await listMessages(reader, { limit: 2 });
    expect(first.map((m) => [m.type, m.title, m.because])).toEqual([
      ['proposal.raise', `제안 ${id}`, 'author'],
      ['proposal.gather', `제안 ${id}`, 'author'],
    ]);
    const rest = await listMessages(reader, { limit: 2, before: first[1]?.id });
    expect(rest.map((m) => m.type)).toEqual(['proposal.publish']);

    const as = (memberId: number, ids: readonly number[] | 'all') => act(system, (w) => markRead(w, memberId, ids));
    expect(await as(person(2), [first[0]?.id ?? 0])).toBe(0);
    expect(await countUnread(reader)).toBe(3);
    expect(await as(reader, [first[0]?.id ?? 0])).toBe(1);
    expect(await as(reader, 'all')).toBe(2);
    expect(await countUnread(reader)).toBe(0);
  });
});
