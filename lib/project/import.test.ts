import { describe, expect, it } from 'vitest';
import { csvTable } from '@/lib/format/csv';
import { readCsv } from '@/lib/platform/spreadsheet/csv';
import { readTasks, unguarded } from './rules/columns';
import { type Known, type KnownTask, planTasks } from './rules/import';
import { emptyTable, tableOf } from './rules/table';

const named = (id: number, slug: string, nameKo: string) => ({ id, slug, nameKo, nameEn: slug });
const there: KnownTask = {
  id: 9,
  number: '2026-0009',
  state: 'running',
  version: 3,
  title: '에코투어',
  institutionId: 1,
  fieldId: 11,
  summary: '하수와 쓰레기가 어떻게 처리되는지 둘러봅니다.',
  startsOn: '2026-03-01',
  endsOn: '2026-12-31',
  grantProgramme: null,
  grantFrom: null,
  grantTo: null,
  announced: true,
  source: '발표 자료, =보기',
  money: [{ source: 'city', year: 2026, won: 5_000_000 }],
  steps: [{ title: '길 만들기', dueOn: '2026-05-01' }],
};
const known: Known = {
  tasks: [there],
  fields: [named(11, 'daily-life', '시민생활 지원'), named(12, 'local-economy', '지역경제 활성화')],
  institutions: [named(1, 'environment', '광주환경공단'), named(2, 'tourism', '광주관광공사')],
};

function plan(text: string) {
  const lines = readCsv(new TextEncoder().encode(text));
  if (!lines.ok) throw new Error(lines.code);
  const file = readTasks({ lines: lines.value, formulas: [] });
  return file.ok ? planTasks(file.value, known) : file.code;
}
const faults = (text: string) => {
  const planned = plan(text);
  return typeof planned === 'string' ? planned : planned.faults.map(({ line, column, code }) => [line, column, code]);
};
const head = '분야,기관,과제 이름,내용,시작하는 날,끝나는 날,국비 2026,단계 1,단계 1 기한\n';
const row = (...cells: string[]) => `${head}${cells.join(',')}\n`;
const good = [
  '시민생활 지원',
  '광주관광공사',
  '부르면 오는 버스',
  '부르면 오는 버스로 볼거리를 잇습니다.',
  '2026-12-01',
  '2027. 11. 30.',
];

describe('a file of tasks', () => {
  it('makes a task of a row', () => {
    const planned = plan(row(...good, '"1,500,000원"', '시험 운행', '2027/3/1'));
    expect(planned).toMatchObject({
      faults: [],
      changes: [
        {
          kind: 'new',
          line: 2,
          task: {
            institutionId: 2,
            fieldId: 11,
            endsOn: '2027-11-30',
            money: [{ source: 'national', year: 2026, won: 1_500_000 }],
            steps: [{ title: '시험 운행', dueOn: '2027-03-01' }],
          },
        },
      ],
    });
  });

  it.each([
    ['an unknown institution', 1, '없는재단', '기관', 'institution'],
    ['an unknown field', 0, '없는 분야', '분야', 'field'],
    ['an end before the start', 5, '2026-11-01', '끝나는 날', 'ends_before_start'],
    ['a day that does not exist', 4, '2026-02-30', '시작하는 날', 'day'],
    ['money below nothing', 6, '-5', '국비 2026', 'negative'],
    ['money in words', 6, '오천만', '국비 2026', 'won'],
    ['a formula', 2, '"=HYPERLINK(""http://x"")"', '과제 이름', 'formula'],
    ['a title of one letter', 2, '가', '과제 이름', 'too_short'],
    ['a milestone without a day', 7, '시험 운행', '단계 1', 'step_due'],
    ['a day without a milestone', 8, '2027-01-01', '단계 1 기한', 'step_title'],
  ])('says of %s in which row and column', (_, at, said, column, code) => {
    const cells = [...good, '', '', ''];
    cells[at] = said;
    expect(faults(row(...cells))).toContainEqual([2, column, code]);
  });

  it('says every fault of a row, and which cells are missing', () => {
    expect(faults(row('', '광주관광공사', '새 과제', '', '', '', '-1'))).toEqual([[2, '국비 2026', 'negative']]);
    const planned = plan(row('', '광주관광공사', '새 과제', '', '', ''));
    const missing = typeof planned === 'string' ? [] : planned.faults.map(({ name, code }) => [name, code]);
    expect(missing).toEqual(['field', 'summary', 'startsOn', 'endsOn'].map((name) => [name, 'required']));
  });

  it('is refused whole without its headings, and names those it does not know', () => {
    expect(plan('이름,값\n가,나\n')).toBe('file_header');
    expect(plan(head)).toBe('file_empty');
    expect(faults('기관,과제 이름,비고,기관\n광주환경공단,에코투어,메모,광주환경공단\n')).toEqual([
      [1, '비고', 'unknown_column'],
      [1, '기관', 'twice_column'],
    ]);
  });

  it('finds the same task twice, and does not take the name of another', () => {
    expect(faults(row(...good) + good.join(','))).toEqual([[3, '과제 이름', 'twice']]);
    expect(faults('번호,기관,과제 이름\n2026-9999,광주환경공단,에코투어\n')).toEqual([[2, '번호', 'number']]);
  });

  it('leaves promised days alone and says where they are put off', () => {
    expect(
      faults('번호,기관,과제 이름,끝나는 날,단계 1,단계 1 기한\n2026-0009,,,2027-01-31,길 만들기,2026-06-01\n'),
    ).toEqual([
      [2, '단계 1 기한', 'promised'],
      [2, '끝나는 날', 'promised'],
    ]);
  });

  it('changes what differs and nothing else', () => {
    expect(
      plan(
        '번호,기관,과제 이름,시비 2026,구비 2026,단계 1,단계 1 기한\n2026-0009,,에코투어 2,5000000,70,해설사,2026-09-01\n',
      ),
    ).toMatchObject({
      faults: [],
      changes: [
        {
          kind: 'changed',
          number: '2026-0009',
          values: [{ name: 'title', before: '에코투어', after: '에코투어 2' }],
          money: [{ source: 'district', year: 2026, won: 70, before: 0 }],
          steps: [{ title: '해설사', dueOn: '2026-09-01' }],
        },
      ],
    });
  });

  it.each(['ko', 'en'] as const)(
    'the table that is downloaded (%s) changes nothing when it is read in again',
    (lang) => {
      const institution = known.institutions[0] ?? null;
      const field = known.fields[0] ?? named(0, '', '');
      const { head: heads, rows } = tableOf([{ ...there, field, owner: institution, done: 0 }], lang);
      expect(plan(csvTable(heads, rows))).toEqual({ changes: [], faults: [], same: 1 });
      expect(plan(csvTable(emptyTable(lang, 2026).head, []))).toBe('file_empty');
    },
  );
});

it('a text that our tables guard is what it was', () => {
  expect(unguarded("'=1+1")).toBe('=1+1');
  expect(unguarded("발표, '=보기")).toBe('발표, =보기');
  expect(unguarded("그는 '아니오' 했다")).toBe("그는 '아니오' 했다");
});
