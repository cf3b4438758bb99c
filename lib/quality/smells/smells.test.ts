import { expect, test } from 'vitest';
import { planted } from '../planted';
import { smells } from './smells';

async function caught(text: string, path = 'lib/proposal/rules.ts'): Promise<string[]> {
  return (await planted(smells, { [path]: text })).map((line) => line.slice(line.indexOf(': ') + 2));
}

test('marks of unfinished work and switched-off checks are caught', async () => {
  expect(await caught('// TODO later\nexport const a = 1;')).toEqual(['unfinished work is marked']);
  expect(await caught('// @ts-ignore\nexport const a = 1;')).toEqual(['a check is switched off']);
  expect(await caught('export const a = (b: any) => b;')).toEqual(['any switches the types off']);
  expect(await caught('export const a = b as unknown as string;')).toEqual(['a cast through another cast']);
});

test('a swallowed error is caught in all its forms', async () => {
  for (const text of ['try { go(); } catch {}', 'go().catch(() => {});', 'go().catch(() => undefined);']) {
    expect(await caught(text)).toEqual(['an error is swallowed']);
  }
  expect(await caught('try { go(); } catch (error) { log(error); }')).toEqual([]);
});

test('the clock, the console and the environment are read in their own rooms only', async () => {
  const text = 'export const a = [new Date(), Date.now(), process.env.PORT];\nconsole.log(a);';
  expect(await caught(text)).toEqual([
    'reads the clock',
    'reads the clock',
    'reads the environment',
    'prints to the console',
  ]);
  expect(await caught('export const a = new Date(), b = Date.now();', 'lib/platform/action.ts')).toEqual([]);
  expect(await caught('export const a = new Date(0);')).toEqual([]);
});

test('a skipped test needs a reason, a lonely one has none', async () => {
  const path = 'lib/proposal/rules.test.ts';
  expect(await caught("test.skip('a', run);", path)).toEqual(['test.skip hides tests']);
  expect(await caught("// needs a printer\ntest.skip('a', run);", path)).toEqual([]);
  expect(await caught("// because\ntest.only('a', run);", path)).toEqual(['test.only hides tests']);
});

test('a phone number that may be real is caught, also in Markdown; invented ones are not', async () => {
  const real = ['010', '1234', '5678'].join('-');
  expect(await caught(`call ${real}`, 'README.md')).toHaveLength(1);
  expect(await caught(`+82 10 1234 5678 or ${real.replaceAll('-', '')}`, 'README.md')).toHaveLength(2);
  expect(await caught('call 010-0000-1234 or 01000001234 about 2911001000', 'README.md')).toEqual([]);
});
