import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal } from '@/db/testing-rise';
import { dongs, officer } from '@/db/testing-world';
import type { Actor, Officer } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { finishProject, startProject } from '@/lib/project/mutations';
import { planProject } from '@/lib/project/mutations-plan';
import { completeMilestone } from '@/lib/project/mutations-report';
import { prepareDecision, publishDecision, requestReExamination } from './mutations-decision';
import { gatherProposals, submitItem } from './mutations-hub';
import { answerOpinion, askOpinions } from './mutations-review';
import type { Outcome } from './states';

const start = new Date('2026-11-23T01:00:00Z');
const dayMs = 86_400_000;
let database: TestDatabase;
let cast: Cast;
let department: Officer;

beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(start, 2);
  department = await officer({ role: 'department_officer', departmentId: cast.departmentId }, start);
});
afterAll(() => database.close());

const act = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, days = 0) =>
  transact(actor, new Date(start.getTime() + days * dayMs), run);
const code = async (done: Promise<Result<unknown>>) => {
  const result = await done;
  return result.ok ? 'ok' : result.code;
};

/** An item with one proposal of each author, sent up to the district. */
async function submitted(): Promise<{ item: string; proposals: string[] }> {
  const proposals = [
    await publishedProposal(cast, cast.authors[0]!, dongs.pungam),
    await publishedProposal(cast, cast.authors[1]!, dongs.yang3),
  ];
  const words = { title: '그늘막 의제', summary: '모아서 올립니다.', why: '같은 뜻입니다.' };
  const { number } = await must(
    act(cast.hub, (work) => gatherProposals(work, { zone: cast.zone, proposals, ...words })),
  );
  await must(act(cast.hub, (work) => submitItem(work, number)));
  return { item: number, proposals };
}

const ask = (item: string) =>
  act(cast.planner, (work) =>
    askOpinions(work, { item, departments: [cast.departmentId], question: '할 수 있습니까?', dueOn: '2026-11-30' }),
  );
const prepare = (item: string, outcome: Outcome, days = 0) =>
  act(
    cast.planner,
    (work) =>
      prepareDecision(work, {
        item,
        outcome,
        reasons: '검토한 결과와 까닭입니다.',
        remedy: outcome === 'adopted' ? null : '15일 안에 재심사를 요청할 수 있습니다.',
        plannedFor: outcome === 'not_adopted' ? null : '2027-05-01',
        leadDepartment: outcome === 'not_adopted' ? null : cast.departmentId,
      }),
    days,
  );
const publish = (item: string, days = 0) => act(cast.secondPlanner, (work) => publishDecision(work, item), days);
const askAgain = (author: Actor, proposal: string, days: number) =>
  act(author, (work) => requestReExamination(work, proposal, '다시 살펴봐 주십시오.'), days);

const states = async (numbers: string[]) => {
  const rows = await database.sql<{ state: string }[]>`
    select coalesce(p.state, i.state, j.state) as state from subject s left join proposal p on p.id = s.id
    left join agenda_item i on i.id = s.id left join project j on j.id = s.id where s.number in ${database.sql(numbers)} order by s.number`;
  return rows.map((row) => row.state);
};
const clocks = (item: string) => database.sql<{ promise: string; stopped: boolean }[]>`
  select promise, stopped_at is not null as stopped from clock c join subject s on s.id = c.subject_id
  where s.number = ${item} order by c.id`;

test('a decision waits for the opinions asked for, and nobody decides alone', async () => {
  const { item, proposals } = await submitted();
  expect(await code(prepare(item, 'adopted'))).toBe('wrong_state');
  await must(ask(item));
  await must(prepare(item, 'adopted'));
  expect(await code(publish(item))).toBe('opinions_open');
  const [opinion] = await database.sql<{ id: string }[]>`
    select o.id from opinion o join subject s on s.id = o.agenda_item_id where s.number = ${item}`;
  const answer = { opinion: Number(opinion?.id), stance: 'feasible' as const, text: '할 수 있습니다.', costWon: null };
  await must(act(department, (work) => answerOpinion(work, answer)));
  expect(await code(act(department, (work) => answerOpinion(work, answer)))).toBe('already_answered');
  expect(await code(act(cast.planner, (work) => publishDecision(work, item)))).toBe('second_person');
  await must(publish(item));
  expect(await states([item, ...proposals])).toEqual(['adopted', 'adopted', 'decided']);
  expect(await clocks(item)).toMatchObject([{ promise: 'proposal_decision', stopped: true }]);
});

test('a proposer asks once, in time and for their own proposal, to have it looked at again', async () => {
  const { item, proposals } = await submitted();
  const [own, other] = [proposals[0]!, proposals[1]!];
  await must(ask(item));
  await database.sql`update opinion set cancelled_at = now() where answered_at is null`;
  await must(prepare(item, 'not_adopted'));
  await must(publish(item));
  expect(await states(proposals)).toEqual(['not_adopted', 'not_adopted']);
  expect(await code(askAgain(cast.supporters[0]!, own, 1))).toBe('not_allowed');
  expect(await code(askAgain(cast.authors[0]!, own, 15.1))).toBe('too_late');
  await must(askAgain(cast.authors[0]!, own, 15));
  expect(await states([item, ...proposals])).toEqual(['re_examination', 're_examination', 'reviewing']);
  expect(await code(askAgain(cast.authors[0]!, own, 15))).toBe('asked_before');
  expect(await code(askAgain(cast.authors[1]!, other, 15))).toBe('not_decided');
  await must(prepare(item, 'partially_adopted', 16));
  await must(publish(item, 16));
  expect(await states(proposals)).toEqual(['partially_adopted', 'partially_adopted']);
  expect(await clocks(item)).toMatchObject([
    { promise: 'proposal_decision', stopped: true },
    { promise: 're_examination', stopped: true },
  ]);
});

test('an adopted item becomes one project, and all that it came from follows to the end', async () => {
  const { item, proposals } = await submitted();
  await must(ask(item));
  await database.sql`update opinion set cancelled_at = now() where answered_at is null`;
  await must(prepare(item, 'adopted'));
  await must(publish(item));
  const plan = () =>
    act(cast.planner, (work) =>
      planProject(work, {
        item,
        title: '그늘막 설치',
        summary: '횡단보도 앞에 그늘막을 둡니다.',
        department: cast.departmentId,
        pillars: [],
        startsOn: '2026-12-01',
        endsOn: '2027-05-01',
        milestoneTitle: ['설치'],
        milestoneDue: ['2027-04-01'],
        budgetSource: ['district'],
        budgetYear: [2027],
        budgetWon: [10_000_000],
      }),
    );
  const plans = await Promise.all([plan(), plan()]);
  expect(plans.filter((result) => result.ok)).toHaveLength(1);
  const project = plans.flatMap((result) => (result.ok ? [result.value.number] : []))[0]!;
  expect(await states([item, ...proposals])).toEqual(['planned', 'planned', 'planned']);
  await must(act(department, (work) => startProject(work, project)));
  expect(await states([item, ...proposals])).toEqual(['carrying_out', 'carrying_out', 'carrying_out']);
  expect(await code(act(department, (work) => finishProject(work, project)))).toBe('milestones_open');
  const [milestone] = await database.sql<{ id: string }[]>`
    select m.id from milestone m join subject s on s.id = m.project_id where s.number = ${project}`;
  const done = { milestone: Number(milestone?.id), evidence: '준공 사진을 올렸습니다.', files: [] };
  await must(act(department, (work) => completeMilestone(work, done)));
  await must(act(department, (work) => finishProject(work, project)));
  expect(await states([item, ...proposals, project])).toEqual(['done', 'done', 'done', 'done']);
});
