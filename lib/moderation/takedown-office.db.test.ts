import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal } from '@/db/testing-rise';
import { dongs, officer } from '@/db/testing-world';
import { prepareDecision, publishDecision } from '@/lib/agenda/mutations-decision';
import { gatherProposals, submitItem } from '@/lib/agenda/mutations-hub';
import { askOpinions } from '@/lib/agenda/mutations-review';
import { reportPromise } from '@/lib/evaluation/mutations/reply';
import { tellOf } from '@/lib/notification/mutations';
import { listMessages } from '@/lib/notification/queries';
import { type Actor, memberIdOf, type Officer } from '@/lib/platform/actor';
import { listSteps } from '@/lib/platform/history';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { askTakedown, endTakedown, objectTakedown, settleTakedown } from './mutations/takedown';
import { endDueTakedowns } from './mutations/takedown-due';
import { listTakedowns, listTakedownsOf, receiptHash } from './queries/takedown';
import { getTarget } from './queries/target';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 1);
});
afterAll(() => database.close());

const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>) => transact(actor, now, run);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => Number(id));

async function ask(number: string, part: 'decision' | 'reply', task?: string) {
  const target = await getTarget(number, null, part, task);
  if (!target) throw new Error('nothing to take down');
  const words = { ground: 'privacy' as const, asker: 'self' as const, claim: '제 이름이 있습니다.', email: null };
  const form = { number, comment: null, part, task, receipt: '0'.repeat(32), ...words };
  const { id } = await must(as({ kind: 'visitor' }, (work) => askTakedown(work, form, target, receiptHash(`${part}`))));
  return { id, target };
}
const hide = (id: number, by: Actor) =>
  as(by, (work) => settleTakedown(work, { id, outcome: 'hide', days: 30, reason: '이름이 있어 임시로 가립니다.' }));

/** An item that was decided about, for these reasons. */
async function decided(reasons: string) {
  const [author] = cast.authors;
  if (!author) throw new Error('nobody');
  const proposals = [await publishedProposal(cast, author, dongs.pungam)];
  const words = { title: '그늘막 의제', summary: '모아서 올립니다.', why: '같은 뜻입니다.' };
  const { number: item } = await must(
    as(cast.hub, (work) => gatherProposals(work, { zone: cast.zone, proposals, ...words })),
  );
  await must(as(cast.hub, (work) => submitItem(work, item)));
  const question = { item, departments: [cast.departmentId], question: '할 수 있습니까?', dueOn: '2026-11-30' };
  await must(as(cast.planner, (work) => askOpinions(work, question)));
  await database.sql`update opinion set cancelled_at = now() where answered_at is null`;
  const decision = {
    outcome: 'adopted' as const,
    remedy: null,
    plannedFor: '2027-05-01',
    leadDepartment: cast.departmentId,
  };
  await must(as(cast.planner, (work) => prepareDecision(work, { item, reasons, ...decision })));
  await must(as(cast.secondPlanner, (work) => publishDecision(work, item)));
  return item;
}

it('takes why something was decided down wherever it is read, leaves what was decided, and gives it back on its day', async () => {
  const words = '김 사장이 땅을 내주기로 했기 때문입니다.';
  const item = await decided(words);
  for (const id of ids(await database.sql`select id from event`)) await tellOf(id, now);
  const cases = ids(await database.sql`select id from subject`);
  const read = async () => {
    const decisions = await database.sql`select outcome, reasons, remedy from decision`;
    const told = await Promise.all([...cast.authors, cast.hub].map((each) => listMessages(each.memberId)));
    const steps = await listSteps(cases, { internal: true });
    return JSON.stringify([decisions, told.flat(), steps.filter(({ type }) => !type.startsWith('takedown.'))]);
  };
  const before = await read();
  expect(before.split('김 사장').length).toBeGreaterThan(3);
  const { id, target } = await ask(item, 'decision');
  expect(target).toMatchObject({ kind: 'decision', text: words });
  expect((await listTakedowns([dongs.pungam]))[0]).toMatchObject({ title: '그늘막 의제', text: words });
  expect(await hide(id, cast.planner)).toMatchObject({ code: 'own_case' });
  await must(hide(id, cast.secondPlanner));
  expect(await read()).not.toContain('김 사장');
  expect(await read()).toContain('adopted');
  expect(await getTarget(item, null, 'decision')).toBeNull();
  expect(await listTakedownsOf(cast.planner.memberId)).toMatchObject([{ kind: 'decision', text: words }]);
  expect(await endDueTakedowns(new Date(now.getTime() + 30 * 86_400_000))).toBe(1);
  expect(await read()).toBe(before);
});

it('takes down what those in charge answered to a result; they object, and another officer gives it back', async () => {
  const { sql } = database;
  const desk: Officer = await officer({ role: 'department_officer', departmentId: cast.departmentId }, now);
  const place = (kind: string, number: string) =>
    sql`insert into subject (kind, number, created_at) values (${kind}, ${number}, now()) returning id`;
  const [[task], [round]] = await Promise.all([place('project', '2026-7001'), place('evaluation', '2026-7002')]);
  await sql`insert into project (id, title, summary, state, origin, department_id, starts_on, ends_on, promised_end, created_by, created_at, changed_at)
    values (${task?.id}, '야간 조명', '등을 답니다.', 'running', 'brand', ${cast.departmentId}, '2026-01-01', '2026-12-31', '2026-12-31', ${memberIdOf(desk)}, now(), now())`;
  await sql`insert into evaluation (id, state, title, summary, level, opens_at, closes_at, paper, result, created_by, published_at, changed_at)
    values (${round?.id}, 'published', '시민평가', '함께 평가합니다.', 'phone', now(), now() + interval '1 day', false, '{}', ${memberIdOf(desk)}, now(), now())`;
  await sql`insert into evaluation_task (evaluation_id, project_id, position, reply, promise, replied_by, replied_at, kept, kept_how, kept_by, kept_at)
    values (${round?.id}, ${task?.id}, 1, '김 사장 탓입니다.', '김 사장을 설득합니다.', ${memberIdOf(desk)}, now(), 'partly', '김 사장이 반대합니다.', ${memberIdOf(desk)}, now())`;
  const read = async () => JSON.stringify(await sql`select reply, promise, kept, kept_how from evaluation_task`);
  const before = await read();
  const { id, target } = await ask('2026-7002', 'reply', '2026-7001');
  expect(target).toMatchObject({ kind: 'reply', dongCode: null });
  expect(await getTarget('2026-7002', null, 'reply', '2026-0000')).toBeNull();
  // No dong's desk decides about what belongs to no dong.
  expect(await listTakedowns([dongs.pungam])).not.toContainEqual(expect.objectContaining({ id }));
  expect(await hide(id, cast.hub)).toMatchObject({ ok: false });
  await must(hide(id, cast.planner));
  expect(await read()).not.toContain('김 사장');
  expect(await read()).toContain('partly');
  const report = { number: '2026-7002', task: '2026-7001', kept: 'kept' as const, how: '김 사장이 동의했습니다.' };
  expect(await as(desk, (work) => reportPromise(work, report))).toMatchObject({ code: 'wrong_state' });
  await must(as(desk, (work) => objectTakedown(work, { id, reason: '사실을 적었습니다.' })));
  const end = (by: Actor) => as(by, (work) => endTakedown(work, { id, outcome: 'restore', reason: '확인했습니다.' }));
  expect(await end(cast.planner)).toMatchObject({ code: 'other_officer' });
  await must(end(cast.secondPlanner));
  expect(await read()).toBe(before);
});
