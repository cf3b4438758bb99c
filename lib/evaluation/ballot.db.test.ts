import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { department } from '@/db/schema/district';
import { ballot, ballotTask, ballotWord } from '@/db/schema/evaluation';
import { project } from '@/db/schema/project';
import { event, subject } from '@/db/schema/subject';
import { inScope } from '@/db/scope';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { must } from '@/db/testing-rise';
import { loadSeogu, officer, residents } from '@/db/testing-world';
import { undoUnion, unitePeople } from '@/lib/member/mutations/unite';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { vote } from './mutations/ballot';
import { readPaper, settlePaper } from './mutations/paper';
import { publishEvaluation, settleWord } from './mutations/result';
import { closeDue, endEvaluation, openEvaluation, writeEvaluation } from './mutations/round';
import { getEvaluation } from './queries';
import { listOwnMarks, listWords } from './queries-ballot';
import { newEvaluationSchema, voteSchema } from './schema';

const now = new Date('2026-11-23T01:00:00Z');
const after = new Date('2026-12-01T09:00:00Z');
let database: TestDatabase;
let planner: Officer;
let others: Officer[];
let people: Resident[];
let tasks: string[];

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const charge = { role: 'planner', dongCode: null, departmentId: null, isHead: false } as const;
  planner = await officer(charge, now);
  others = [await officer(charge, now), await officer(charge, now)];
  people = await residents(400, now);
  tasks = await Promise.all(['맨발길 조명', '저녁 도서관'].map(aProject));
}, 60_000);
afterAll(() => database.close());

const aProject = async (title: string) => {
  const [owner] = await database.db.select({ id: department.id }).from(department).limit(1);
  const [made] = await database.db
    .insert(subject)
    .values({ kind: 'project', number: `2026-${String(Math.random()).slice(2, 10)}`, createdAt: now })
    .returning();
  const days = { startsOn: '2026-01-01', endsOn: '2026-12-31', promisedEnd: '2026-12-31' };
  await database.db.insert(project).values({
    ...days,
    id: made?.id ?? 0,
    origin: 'brand',
    departmentId: owner?.id ?? 0,
    title,
    summary: '한다.',
    state: 'running',
    createdBy: planner.memberId,
    createdAt: now,
    changedAt: now,
  });
  return made?.number ?? '';
};

const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.code);
const draft = (change: object = {}) =>
  newEvaluationSchema.parse({
    title: '협업과제 시민평가',
    summary: '함께 평가합니다. 누구나 할 수 있습니다.',
    level: 'phone',
    opens: '2026-11-23T09:00',
    closes: '2026-12-01T18:00',
    paper: ['yes'],
    previous: '',
    dongs: [],
    tasks,
    criterionName: ['성과', '소통'],
    criterionQuestion: ['나아졌습니까?', '알려 주었습니까?'],
    criterionWeight: ['60', '40'],
    ...change,
  });
async function openRound(change: object = {}): Promise<{ number: string; id: number }> {
  const { number } = await must(as(planner, (work) => writeEvaluation(work, draft(change))));
  await must(as(planner, (work) => openEvaluation(work, { number })));
  return { number, id: (await getEvaluation(number))?.id ?? 0 };
}
const person = (n: number): Resident => {
  const found = people[n];
  if (!found) throw new Error('nobody is there');
  return found;
};
const form = (number: string, change: object = {}) =>
  voteSchema.parse({ number, task: tasks[0], mark1: '5', mark2: '4', text: '', ...change });
const cast = (who: Actor, number: string, change: object = {}, at = now) =>
  as(who, (work) => vote(work, form(number, change)), at);
const ballots = (id: number) => database.db.$count(ballot, eq(ballot.evaluationId, id));
const result = async (number: string) => {
  const round = await getEvaluation(number);
  if (!round?.result) throw new Error('there is no result');
  return round.result;
};
/** Words as somebody sees them. */
const words = (scope: Parameters<typeof inScope>[0], id: number, state: 'waiting' | 'shown') =>
  inScope(scope, async () => [...(await listWords(id, state))]);
const finish = async (number: string) => {
  await must(as(planner, (work) => endEvaluation(work, { number, reason: '시험을 마칩니다.' })));
  return as(planner, (work) => publishEvaluation(work, { number }));
};

describe('a ballot', () => {
  it('is one, pressed four hundred times at once by one person, and holds the mark of one of them', async () => {
    const { number, id } = await openRound();
    const pressed = await Promise.all(
      Array.from({ length: 400 }, (_, n) => cast(person(0), number, { mark1: String((n % 5) + 1), text: `말 ${n}` })),
    );
    expect(pressed.map(code)).toEqual(Array(400).fill('ok'));
    expect(await ballots(id)).toBe(1);
    const [mine, ...more] = await inScope(`resident:${person(0).memberId}`, () => listOwnMarks(id, person(0).memberId));
    expect(more).toEqual([]);
    expect(mine?.marks?.[1]).toBe(4);
    expect(await database.db.$count(ballotWord, eq(ballotWord.evaluationId, id))).toBe(1);
  }, 60_000);

  it('is everybody’s own when four hundred people vote at once, and every one is counted', async () => {
    const { number, id } = await openRound();
    const pressed = await Promise.all(people.map((who, n) => cast(who, number, { mark1: String((n % 5) + 1) })));
    expect(pressed.map(code)).toEqual(Array(400).fill('ok'));
    expect(await ballots(id)).toBe(400);
    expect(await must(finish(number))).toEqual({ number });
    const { ballots: n, tasks: counted } = await result(number);
    expect(n).toBe(400);
    expect(counted[0]).toMatchObject({ n: 400, mean: 0.6 * 3 + 0.4 * 4, spread: [0, 80, 160, 80, 80] });
    expect(counted[1]).toMatchObject({ n: 0, mean: null });
  }, 60_000);

  it('can be changed until the end and not a moment longer; nothing of a late one is kept', async () => {
    const { number, id } = await openRound();
    await must(cast(person(1), number));
    await must(cast(person(1), number, { mark1: '1', mark2: '1' }));
    expect(code(await cast(person(1), number, { mark1: '3' }, after))).toBe('round_over');
    expect(code(await cast(person(2), number, {}, after))).toBe('round_over');
    const kept = await inScope('system', () => listOwnMarks(id, person(1).memberId));
    expect(kept.map(({ marks }) => marks)).toEqual([[1, 1]]);
    expect(await ballots(id)).toBe(1);
  });

  it('can leave a task out, which is not counted', async () => {
    const { number, id } = await openRound();
    await must(cast(person(1), number));
    const left = await must(cast(person(1), number, { verb: 'leave_out' }));
    expect(left).toMatchObject({ done: 1, of: 2 });
    expect(code(await cast(person(1), number, { mark2: '' }))).toBe('required');
    expect((await inScope('system', () => listOwnMarks(id, person(1).memberId)))[0]?.marks).toBeNull();
  });

  it('is for those whom the round names', async () => {
    const { number } = await openRound({ level: 'residence', dongs: ['2914059000'] });
    expect(code(await cast(person(1), number))).toBe('needs_residence');
    const here = await openRound({ dongs: ['2914059000'] });
    expect(code(await cast(person(1), here.number))).toBe('needs_dong');
  });

  it('leaves no step in any history, and nobody but its owner sees it, the office neither', async () => {
    const { number, id } = await openRound();
    await must(cast(person(3), number, { text: '조금 어둡습니다.' }));
    const steps = await database.db.select({ type: event.type }).from(event).where(eq(event.subjectId, id));
    expect(steps.map(({ type }) => type)).toEqual(['evaluation.write', 'evaluation.open']);
    const seen = (scope: Parameters<typeof inScope>[0]) =>
      inScope(scope, async () => (await listOwnMarks(id, person(3).memberId)).length);
    expect(await seen(`resident:${person(3).memberId}`)).toBe(1);
    expect(await seen(`resident:${person(4).memberId}`)).toBe(0);
    expect(await seen(`officer:${planner.memberId}`)).toBe(0);
    expect(await seen('')).toBe(0);
    expect(await words('', id, 'waiting')).toEqual([]);
  });

  it('of two accounts that turn out to be one person is one; when they part both are there again', async () => {
    const { number, id } = await openRound();
    const [old = person(0), own = person(0)] = await residents(2, now);
    await must(cast(old, number, { mark1: '1', mark2: '1' }));
    await must(cast(own, number, { mark1: '5', mark2: '5' }));
    await Promise.all([10, 11, 12, 13].map((n) => must(cast(person(n), number, { mark1: '5', mark2: '5' }))));
    await must(as({ kind: 'system', job: 'test' }, (work) => unitePeople(work, old.memberId, own.memberId, 'codes')));
    await must(finish(number));
    expect((await result(number)).tasks[0]).toMatchObject({ n: 5, mean: 5 });
    const [{ id: unionId } = { id: 0 }] =
      await database.sql`select id from member_union where from_id = ${old.memberId}`;
    await must(as({ kind: 'system', job: 'test' }, (work) => undoUnion(work, Number(unionId), own.memberId)));
    expect(await ballots(id)).toBe(6);
  });

  it('of an account without another goes along with its person', async () => {
    const { id, number } = await openRound();
    const [old = person(0), own = person(0)] = await residents(2, now);
    await must(cast(old, number));
    await must(as({ kind: 'system', job: 'test' }, (work) => unitePeople(work, old.memberId, own.memberId, 'codes')));
    await must(cast(own, number, { mark1: '2' }));
    expect(await ballots(id)).toBe(1);
    expect(code(await cast(old, number))).toBe('not_allowed');
  });
});

describe('the end', () => {
  it('comes by itself, once, and no result is there before it is published', async () => {
    const { number, id } = await openRound();
    await must(cast(person(1), number));
    await Promise.all([closeDue(after), closeDue(after), closeDue(after)]);
    expect(await getEvaluation(number)).toMatchObject({ state: 'closed', result: null });
    const closed = and(eq(event.subjectId, id), eq(event.type, 'evaluation.close'));
    expect(await database.db.$count(event, closed)).toBe(1);
    const published = await Promise.all(
      [planner, ...others].map((who) => as(who, (work) => publishEvaluation(work, { number }))),
    );
    expect(published.map(code).toSorted()).toEqual(['ok', 'wrong_state', 'wrong_state']);
    expect(await result(number)).toMatchObject({ ballots: null, tasks: [{ n: null, mean: null }, { n: 0 }] });
  });

  it('waits for words that nobody has looked at; what is held back is never shown', async () => {
    const { number, id } = await openRound();
    await must(cast(person(1), number, { text: '고맙습니다.' }));
    await must(cast(person(2), number, { text: '여기 물건 팝니다.' }));
    expect(code(await finish(number))).toBe('words_wait');
    const waiting = await words(`officer:${planner.memberId}`, id, 'waiting');
    expect(waiting).toHaveLength(2);
    for (const { id: word, text } of waiting) {
      const outcome = text.startsWith('고맙') ? 'shown' : 'hidden';
      const reason = outcome === 'hidden' ? '광고입니다.' : null;
      await must(as(planner, (work) => settleWord(work, { number, word, outcome, reason })));
    }
    expect(await words('', id, 'shown')).toEqual([]);
    await must(as(planner, (work) => publishEvaluation(work, { number })));
    expect((await words('', id, 'shown')).map(({ text }) => text)).toEqual(['고맙습니다.']);
  });
});

describe('a sheet of paper', () => {
  const sheet = (number: string, serial: string, marks: string[]) => ({ number, serial, marks });
  const read = (who: Officer, number: string, serial: string, marks: string[]) =>
    as(who, (work) => readPaper(work, sheet(number, serial, marks)));

  it('counts when two officers read the same, and its number counts once', async () => {
    const { number, id } = await openRound();
    const [second = planner, third = planner] = others;
    expect(code(await read(planner, number, 'A-1', ['54', '']))).toBe('ok');
    expect(await ballots(id)).toBe(0);
    expect(code(await read(planner, number, 'A-1', ['54', '']))).toBe('own_reading');
    expect(await must(read(second, number, 'A-1', ['54', '']))).toMatchObject({ reading: 'agreed' });
    expect(await ballots(id)).toBe(1);
    expect(code(await read(third, number, 'A-1', ['54', '']))).toBe('serial_settled');
    expect(code(await read(third, number, 'A-2', ['5', '']))).toBe('not_all_criteria:1');
    expect(await ballots(id)).toBe(1);
  });

  it('that was read differently is settled by a third, and by nobody else', async () => {
    const { number, id } = await openRound();
    const [second = planner, third = planner] = others;
    await must(read(planner, number, 'B-1', ['54', '33']));
    expect(await must(read(second, number, 'B-1', ['54', '23']))).toMatchObject({ reading: 'differs' });
    expect(await ballots(id)).toBe(0);
    await must(as(planner, (work) => endEvaluation(work, { number, reason: '시험을 마칩니다.' })));
    expect(code(await as(planner, (work) => publishEvaluation(work, { number })))).toBe('paper_waits');
    const [row] = await database.sql`select id from paper_ballot where serial = 'B-1'`;
    const paper = Number(row?.id);
    const settle = (who: Officer) =>
      as(who, (work) => settlePaper(work, { number, paper, outcome: 'second', reason: null }));
    expect(code(await settle(second))).toBe('own_reading');
    await must(settle(third));
    expect(code(await settle(third))).toBe('wrong_state');
    const marks = await database.db
      .select({ marks: ballotTask.marks })
      .from(ballotTask)
      .innerJoin(ballot, eq(ballot.id, ballotTask.ballotId))
      .where(eq(ballot.evaluationId, id));
    expect(marks.map((each) => each.marks).toSorted()).toEqual([
      [2, 3],
      [5, 4],
    ]);
    expect(code(await as(planner, (work) => publishEvaluation(work, { number })))).toBe('ok');
  });

  it('typed by many at once is there once', async () => {
    const { number, id } = await openRound();
    const readers = [planner, ...others];
    const typed = await Promise.all(
      Array.from({ length: 30 }, (_, n) => read(readers[n % 3] ?? planner, number, 'C-1', ['55', '11'])),
    );
    expect(typed.filter((each) => each.ok)).toHaveLength(2);
    expect(await ballots(id)).toBe(1);
  });

  it('is not taken by a round without paper', async () => {
    const { number } = await openRound({ paper: [] });
    expect(code(await read(planner, number, 'D-1', ['54', '33']))).toBe('no_paper');
  });
});
