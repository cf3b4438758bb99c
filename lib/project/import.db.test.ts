import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '@/lib/platform/actor';
import { sheetOf, workbook } from '@/lib/platform/spreadsheet/testing';
import { packStored } from '@/lib/platform/spreadsheet/zip';
import { transact } from '@/lib/platform/transact';
import { loadTaskTable } from './loaders/board';
import { applyTasks, keepTasks } from './mutations/import';
import { registerProject } from './mutations/task';
import type { RegisterInput } from './schema/task';

let database: TestDatabase;
let planner: Officer;
let other: Officer;
const now = new Date('2026-11-23T09:00:00+09:00');

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  planner = await officer({ role: 'planner' }, now);
  other = await officer({ role: 'planner' }, now);
});
afterAll(() => database.close());

const heads = ['분야', '기관', '과제 이름', '내용', '시작하는 날', '끝나는 날', '시비 2026', '단계 1', '단계 1 기한'];
const task = (title: string, institution = '광주관광공사') => [
  '시민생활 지원',
  institution,
  title,
  '부르면 오는 버스로 볼거리를 잇습니다.',
  '2026-12-01',
  '2027-11-30',
  3_000_000,
  '시험 운행',
  '2027-03-01',
];

async function read(rows: (string | number)[][], who = planner): Promise<number> {
  const bytes = packStored(workbook(sheetOf([heads, ...rows])));
  const file = [new File([Buffer.from(bytes)], '과제.xlsx')];
  const kept = await transact(who, now, (work) => keepTasks(work, { file }));
  if (!kept.ok) throw new Error(kept.code);
  return kept.value.id;
}
const apply = async (id: number, who = planner) => {
  const result = await transact(who, now, (work) => applyTasks(work, id));
  return result.ok ? result.value.done : result.code;
};
const count = async () => ({
  projects: Number((await database.sql`select count(*) as n from project`)[0]?.n),
  steps: Number((await database.sql`select count(*) as n from milestone`)[0]?.n),
  ledger: Number((await database.sql`select count(*) as n from ledger where step like 'project.%'`)[0]?.n),
});

it('changes nothing while it is shown; what is applied is there once, in the ledger too, and the same file again changes nothing', async () => {
  const before = await count();
  const id = await read([task('하나'), task('둘째')]);
  expect(await count()).toEqual(before);
  expect(await apply(id)).toBe(2);
  expect(await count()).toEqual({ projects: before.projects + 2, steps: before.steps + 2, ledger: before.ledger + 2 });
  expect(await apply(id)).toBe('already_done');
  expect(await apply(await read([task('하나'), task('둘째')]))).toBe('nothing_to_do');
});

it('one wrong row keeps all of them out', async () => {
  const before = await count();
  expect(await apply(await read([task('셋째'), task('넷째', '없는재단')]))).toBe('has_errors');
  expect(await count()).toEqual(before);
});

it('is for whoever read it, and not when tasks have changed since', async () => {
  const id = await read([task('다섯')]);
  expect(await apply(id, other)).toBe('not_found');
  expect(await apply(await read([task('다섯')], other), other)).toBe(1);
  expect(await apply(id)).toBe('stale');
});

it('two that apply the same new task at once make one', async () => {
  const [first, second] = [await read([task('여섯')]), await read([task('여섯')], other)];
  const done = await Promise.all([apply(first), apply(second, other)]);
  expect(done.toSorted()).toEqual([1, 'stale']);
});

it('a change by file is a step of the case, money replaced and milestones added', async () => {
  const rows = [
    [
      ...task('하나').slice(0, 3),
      '버스가 더 자주 옵니다. 저녁에도 옵니다.',
      '',
      '',
      4_000_000,
      '정식 운행',
      '2027-10-01',
    ],
  ];
  expect(await apply(await read(rows))).toBe(1);
  const steps = await database.sql<{ type: string }[]>`
    select e.type from event e join project p on p.id = e.subject_id where p.title = '하나' order by e.id`;
  expect(steps.map((step) => step.type)).toEqual([
    'project.register',
    'project.edit',
    'project.add_milestone',
    'project.remove_budget',
    'project.add_budget',
  ]);
  const { head, rows: table } = await loadTaskTable({}, 'ko');
  const line = Object.fromEntries(head.map((name, at) => [name, table.find((row) => row[3] === '하나')?.[at]]));
  expect(line).toMatchObject({ '시비 2026': 4_000_000, '단계 2': '정식 운행', 상태: '계획', '마친 단계': '0/2' });
});

it('an institution has one task of a name, whoever writes it down first', async () => {
  const [body] = await database.sql<{ id: number }[]>`select id::int from institution where slug = 'design'`;
  const [field] = await database.sql<{ id: number }[]>`select id::int from task_field limit 1`;
  const input: RegisterInput = {
    origin: 'collaboration',
    title: '디자인 주치의',
    owner: `institution:${body?.id}`,
    field: field?.id ?? 0,
    dongs: [],
    pillars: [],
    announced: [],
    summary: '골목시장의 이름과 표시를 다듬습니다.',
    grantProgramme: null,
    grantFrom: null,
    grantTo: null,
    source: null,
    startsOn: '2026-12-01',
    endsOn: '2027-01-01',
    milestoneTitle: [],
    milestoneDue: [],
    budgetSource: [],
    budgetYear: [],
    budgetWon: [],
  };
  const register = () => transact(planner, now, (work) => registerProject(work, input));
  const both = await Promise.all([register(), register()]);
  // Who comes last sees the other's task, or meets it in the index.
  expect(both.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(
    expect.arrayContaining(['ok', expect.stringMatching(/^(conflict|same_title)$/)]),
  );
  expect(await register()).toMatchObject({ code: 'same_title', field: 'title' });
});
