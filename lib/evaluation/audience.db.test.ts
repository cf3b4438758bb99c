import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { department, institution } from '@/db/schema/district';
import { project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { toldOf } from '@/db/testing-told';
import { loadSeogu, officer, residents } from '@/db/testing-world';
import { listMessages } from '@/lib/notification/queries';
import { sentenceOf } from '@/lib/notification/rules';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { vote } from './mutations/ballot';
import { remindReplies, replyToResult, reportPromise } from './mutations/reply';
import { publishEvaluation } from './mutations/result';
import { cancelEvaluation, endEvaluation, openEvaluation, writeEvaluation } from './mutations/round';
import { newEvaluationSchema, voteSchema } from './schema';

const now = new Date('2026-11-23T01:00:00Z');
const ago = (days: number) => new Date(now.getTime() + days * 86_400_000);
let database: TestDatabase;
let planners: [Officer, Officer];
let atDepartment: Officer;
let atInstitution: Officer;
let people: Resident[];
let tasks: [string, string];

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const nowhere = { dongCode: null, departmentId: null, isHead: false };
  planners = [await officer({ role: 'planner', ...nowhere }, now), await officer({ role: 'planner', ...nowhere }, now)];
  const [one] = await database.db.select({ id: department.id }).from(department).limit(1);
  const [body] = await database.db.select({ id: institution.id }).from(institution).limit(1);
  const departmentId = one?.id ?? 0;
  const institutionId = body?.id ?? 0;
  atDepartment = await officer({ ...nowhere, role: 'department_officer', departmentId }, now);
  atInstitution = await officer({ ...nowhere, role: 'institution_officer', institutionId }, now);
  people = await residents(3, now);
  tasks = [await aTask('2026-9101', { departmentId }), await aTask('2026-9102', { institutionId })];
});
afterAll(() => database.close());

async function aTask(number: string, owner: { departmentId?: number; institutionId?: number }): Promise<string> {
  const [made] = await database.db.insert(subject).values({ kind: 'project', number, createdAt: now }).returning();
  const days = { startsOn: '2026-01-01', endsOn: '2026-12-31', promisedEnd: '2026-12-31' };
  await database.db.insert(project).values({
    ...days,
    ...owner,
    id: made?.id ?? 0,
    origin: 'brand',
    title: '맨발길 조명',
    summary: '한다.',
    state: 'running',
    createdBy: planners[0].memberId,
    createdAt: now,
    changedAt: now,
  });
  return number;
}

const as = async <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now): Promise<T> => {
  const done = await transact(actor, at, run);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.value;
};
const person = (n: number): Resident => people[n] as Resident;

async function openRound(): Promise<string> {
  const draft = newEvaluationSchema.parse({
    title: '협업과제 시민평가',
    summary: '함께 평가합니다. 누구나 할 수 있습니다.',
    level: 'phone',
    opens: '2026-11-23T09:00',
    closes: '2026-12-01T18:00',
    paper: [],
    previous: '',
    dongs: [],
    tasks,
    criterionName: ['성과'],
    criterionQuestion: ['나아졌습니까?'],
    criterionWeight: ['100'],
  });
  const { number } = await as(planners[0], (work) => writeEvaluation(work, draft));
  await as(planners[0], (work) => openEvaluation(work, { number }));
  return number;
}
const cast = (who: Resident, number: string, task: string, verb: 'mark' | 'leave_out' = 'mark') =>
  as(who, (work) => vote(work, voteSchema.parse({ number, task, verb, mark1: verb === 'mark' ? '4' : '', text: '' })));
async function published(number: string): Promise<void> {
  await as(planners[0], (work) => endEvaluation(work, { number, reason: '시험을 마칩니다.' }));
  await as(planners[0], (work) => publishEvaluation(work, { number }));
}

const told = (number: string, type: string) => toldOf(number, type, now);
const offices = (): [number, string][] => [
  [atDepartment.memberId, 'department'],
  [atInstitution.memberId, 'department'],
];
const voters = (...who: number[]): [number, string][] => who.map((n) => [person(n).memberId, 'voter']);

describe('of a round of evaluation', () => {
  it('those in charge of its tasks hear when it opens and ends, the planners that it is theirs to publish, and voters what came out', async () => {
    const number = await openRound();
    expect(await told(number, 'evaluation.open')).toEqual(offices());
    await cast(person(0), number, tasks[0]);
    await cast(person(1), number, tasks[1]);
    await cast(person(2), number, tasks[1], 'leave_out');
    await published(number);
    const ended = await told(number, 'evaluation.end_early');
    expect(ended).toEqual([...offices(), [planners[1].memberId, 'planner'], ...voters(0, 1)]);
    expect(await told(number, 'evaluation.publish')).toEqual([...offices(), ...voters(0, 1)]);
  });

  it('voters hear of the answer to a task they marked and of what became of its promise, each kept under the desk that said so', async () => {
    const number = await openRound();
    await cast(person(0), number, tasks[0]);
    await cast(person(1), number, tasks[1]);
    await published(number);
    const both: Officer = { ...atDepartment, assignments: [...atDepartment.assignments, ...atInstitution.assignments] };
    const said = { number, task: tasks[1], reply: '고맙습니다. 살펴보았습니다.', promise: '밤에도 켭니다.' };
    await as(both, (work) => replyToResult(work, said));
    expect(await told(number, 'evaluation.reply')).toEqual([
      [planners[0].memberId, 'planner'],
      [planners[1].memberId, 'planner'],
      ...voters(1),
    ]);
    await as(both, (work) => reportPromise(work, { number, task: tasks[1], kept: 'kept', how: '켰습니다.' }));
    const [message] = await listMessages(person(1).memberId);
    expect(message).toMatchObject({ because: 'voter', title: '협업과제 시민평가: 맨발길 조명' });
    expect((await told(number, 'evaluation.report')).filter(([, why]) => why === 'voter')).toEqual(voters(1));
    const steps = await database.sql<{ desk: string }[]>`select desk from event join subject s on s.id = subject_id
      where s.number = ${number} and type in ('evaluation.reply', 'evaluation.report')`;
    const desk = `institution:${atInstitution.assignments[0]?.institutionId}`;
    expect(steps.map((step) => step.desk)).toEqual([desk, desk]);
  });

  it('that is called off hear those whose ballots do not count, with its name', async () => {
    const number = await openRound();
    await cast(person(0), number, tasks[0]);
    await as(planners[0], (work) => cancelEvaluation(work, { number, reason: '과제가 바뀌었습니다.' }));
    expect(await told(number, 'evaluation.cancel')).toEqual([...offices(), ...voters(0)]);
    const [message] = await listMessages(person(0).memberId);
    expect(message).toMatchObject({ number, because: 'voter', title: '협업과제 시민평가' });
    expect(message && sentenceOf(message, 'ko')).toMatch(/그만두었습니다/);
  });

  it('whoever has not answered its result is reminded once, when the day comes near', async () => {
    const number = await openRound();
    await cast(person(0), number, tasks[0]);
    await published(number);
    const reply = { number, task: tasks[0], reply: '고맙습니다. 살펴보았습니다.', promise: '밤에도 켭니다.' };
    await as(atDepartment, (work) => replyToResult(work, reply));
    const reminders = () =>
      database.sql`select e.id from event e join subject s on s.id = e.subject_id where s.number = ${number} and e.type = 'evaluation.reply_due'`;
    await remindReplies(ago(10));
    expect(await reminders()).toHaveLength(0);
    await Promise.all([remindReplies(ago(11)), remindReplies(ago(11))]);
    await remindReplies(ago(30));
    expect(await reminders()).toHaveLength(1);
    expect(await told(number, 'evaluation.reply_due')).toEqual([[atInstitution.memberId, 'department']]);
  });
});
