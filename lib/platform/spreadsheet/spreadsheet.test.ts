import { describe, expect, it } from 'vitest';
import { workTime } from '@/lib/format/testing';
import { readTable } from './read';
import { deflated, sheetOf, workbook } from './testing';
import { packStored, unpack } from './zip';

const reach = { rows: 20, columns: 10 };
const read = async (bytes: Uint8Array) => {
  const result = await readTable(bytes, reach);
  return result.ok ? result.value : result.code;
};
const text = (content: string) => new TextEncoder().encode(content);
const rows = sheetOf([
  ['기관', '금액', '날짜'],
  ['도시공사 <&>', 1_500_000_000_000, '2026-11-23'],
]);

describe('a workbook', () => {
  it('is read cell by cell, packed or not', async () => {
    const wanted = {
      lines: [
        { line: 1, cells: ['기관', '금액', '날짜'] },
        { line: 2, cells: ['도시공사 <&>', '1500000000000', '2026-11-23'] },
      ],
      formulas: [],
    };
    expect(await read(packStored(workbook(rows)))).toEqual(wanted);
    expect(await read(deflated(workbook(rows)))).toEqual(wanted);
  });

  it('says where it computes instead of telling', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>금액</t></is></c></row><row r="3"><c r="B3"><f>1+1</f><v>2</v></c></row>';
    expect(await read(packStored(workbook(sheet)))).toMatchObject({ formulas: [{ line: 3, column: 1 }] });
  });

  it('that is a bomb is refused before it is unpacked', async () => {
    const bomb = workbook(`<row r="1"><c r="A1"><v>${'9'.repeat(20 * 1024 * 1024)}</v></c></row>`);
    const packed = deflated(bomb);
    expect(packed.byteLength).toBeLessThan(100_000);
    expect(await read(packed)).toBe('file_bomb');
    const lying = Buffer.from(packed);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bomb.get('xl/worksheets/sheet1.xml')?.byteLength ?? 0);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 1)) lying.writeUInt32LE(10, at);
    expect(unpack(lying)).toBe('too_big');
  });

  it.each([
    ['a cell a million rows down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'file_long'],
    ['a cell in the last column', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'file_long'],
    ['a place written in single quotes', "<row r='1'><c r='XFD1'><v>1</v></c></row>", 'file_long'],
    ['a place written in entities', '<row r="&#49;048576"><c><v>1</v></c></row>', 'file_shape'],
    ['more rows than we take, without places', '<row><c><v>1</v></c></row>'.repeat(21), 'file_long'],
  ])('with %s is refused', async (_, sheet, code) => {
    expect(await read(packStored(workbook(sheet)))).toBe(code);
  });

  it.each([
    ['half tags', '<row'.repeat(500_000)],
    ['attributes', `<row ${'a '.repeat(1_000_000)}/>`],
    ['quotes', `<row a="${'\'" '.repeat(500_000)}>`],
    ['blanks within tags', `<row${' '.repeat(7000)}/>`.repeat(900)],
  ])('does not brood over %s', async (_, sheet) => {
    const taken = await workTime(async () => expect(await read(deflated(workbook(sheet)))).toBeTypeOf('string'));
    expect(taken).toBeLessThan(10_000);
  });
});

describe('what is no table', () => {
  it.each([
    ['an old workbook, or one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'file_old_excel'],
    ['an archive of something else', packStored(new Map([['word/document.xml', text('<a/>')]])), 'file_shape'],
    ['an archive that is cut off', packStored(workbook(rows)).slice(0, 200), 'file_shape'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'file_shape'],
    ['nothing', text(''), 'file_empty'],
    ['quotes that do not end', text('a,"b\nc,d'), 'file_shape'],
    ['more lines than we take', text('a\n'.repeat(21)), 'file_long'],
    ['more than two megabytes', new Uint8Array(2 * 1024 * 1024 + 1), 'file_long'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await read(bytes)).toBe(code);
  });

  it('a CSV file is read in UTF-8 and in CP949', async () => {
    const line = { line: 1, cells: ['기관', '가,나'] };
    expect(await read(text('\uFEFF기관,"가,나"\n'))).toMatchObject({ lines: [line] });
    expect(await read(new Uint8Array([0xb1, 0xe2, 0xb0, 0xfc, 0x0a]))).toMatchObject({ lines: [{ cells: ['기관'] }] });
  });
});
