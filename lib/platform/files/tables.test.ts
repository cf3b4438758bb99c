import { describe, expect, it } from 'vitest';
import { readTable } from './tables';

const read = (text: string) => readTable(Buffer.from(text))?.toString('utf8') ?? null;

describe('a table that is handed in', () => {
  it('stays as it is, with line feeds', () => {
    expect(read('이름,수\r\n벤치,-3.5\r\n')).toBe('이름,수\n벤치,-3.5\n');
  });

  it('has nothing that a spreadsheet executes', () => {
    expect(read('=1+1,"@SUM(A1)"\n-cmd,+82\n')).toBe(`'=1+1,"'@SUM(A1)"\n'-cmd,'+82\n`);
  });

  it.each([
    [`a,-2+3+cmd|' /C calc'!A0`, `a,'-2+3+cmd|' /C calc'!A0`],
    ['a, =1+1', `a, '=1+1`],
    ['a," =1+1"', `a," '=1+1"`],
    ['a,b|=1+1', `a,b|'=1+1`],
    ['a,＝1+1,－1,＠A1', `a,'＝1+1,'－1,'＠A1`],
    ['a,\t=1+1', `a,\t'=1+1`],
  ])('holds no formula in disguise: %j', (sent, kept) => {
    expect(read(sent)).toBe(`${kept}\n`);
  });

  it('keeps figures as figures', () => {
    const figures = 'a,-3.5,-1e-5,-12%,"-1,234",-7';
    expect(read(figures)).toBe(`${figures}\n`);
  });

  it('is read as Korean office programs write it', () => {
    expect(readTable(Buffer.from([0xb0, 0xa1, 0x2c, 0x31]))?.toString('utf8')).toBe('가,1\n');
  });

  it('is none without columns or with what is no text', () => {
    expect(read('one word')).toBeNull();
    expect(readTable(Buffer.from([0x50, 0x4b, 3, 4, 0, 0x2c]))).toBeNull();
  });
});
