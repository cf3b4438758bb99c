import { expect, test } from 'vitest';
import { planted } from '../planted';
import { names } from './names';
import { sizes } from './sizes';
import { fileNames } from './vocabulary';

const lines = (count: number) => 'export const a = 1;\n'.repeat(count);

test('files outside the vocabulary, foreign nouns and drawers are caught', async () => {
  const found = await planted(fileNames, {
    'lib/proposal/queries.ts': '',
    'lib/proposal/queries-board.ts': '',
    'lib/proposal/queries/board.ts': '',
    'lib/proposal/rules.test.ts': '',
    'lib/proposal/manager.ts': '',
    'lib/idea/states.ts': '',
    'components/widget/card.tsx': '',
    'components/ui/utils.ts': '',
    'components/ui/bigButton.tsx': '',
    'package.json': '{}',
    'shots.mjs': '',
  });
  expect(found).toEqual([
    'components/ui/bigButton.tsx: is not in kebab-case',
    'components/ui/utils.ts: has a name that says nothing',
    'components/widget/card.tsx: is in a folder that is no noun of the portal',
    'lib/idea/states.ts: is in a folder that is no noun of the portal',
    'lib/proposal/manager.ts: is a name outside the vocabulary of a noun',
    'shots.mjs: lies about at the root',
  ]);
});

test('a long file, a long tail and a high median are caught', async () => {
  const found = await planted(sizes, {
    'lib/format/a.ts': lines(301),
    'lib/format/b.ts': lines(61),
    'lib/format/c.ts': lines(1),
  });
  expect(found).toEqual([
    'lib/format/a.ts: has 301 lines (at most 300)',
    'the house: half of the files have more than 61 lines (at most 60)',
  ]);
  const tail = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [`lib/format/${n}/a.ts`, lines(n < 2 ? 181 : 1)]),
  );
  expect(await planted(sizes, tail)).toEqual(['the house: 95 % of the files have up to 181 lines (at most 180)']);
});

test('a folder of 17 files is caught, migrations are not', async () => {
  const folder = (name: string) => Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`${name}/f${n}.ts`, '']));
  expect(await planted(sizes, { ...folder('lib/format'), ...folder('db/migrations') })).toEqual([
    'lib/format/: holds 17 files (at most 16)',
  ]);
});

test('names that promise something else than they return are caught', async () => {
  const found = await planted(names, {
    'lib/proposal/queries.ts': `
      export async function listBoard(): Promise<Row | null> { return null; }
      export async function getCases(): Promise<Row[]> { return []; }
      export async function getCase(): Promise<Row | null> { return null; }
      export async function fetchCase(): Promise<Row> { return row; }`,
    'lib/proposal/policy.ts': `export function mayEdit(): string { return ''; }\nexport function allowed(): boolean { return true; }`,
    'lib/proposal/rules.ts': 'export function decideEdit(): boolean { return true; }',
    'lib/proposal/loaders.ts': 'export async function getPage(): Promise<Page> { return page; }',
  });
  expect(found).toEqual([
    'lib/proposal/loaders.ts:1: getPage in loaders.ts does not begin with load',
    'lib/proposal/policy.ts:1: mayEdit returns string',
    'lib/proposal/policy.ts:2: allowed in policy.ts does not begin with may (or roles, events)',
    'lib/proposal/queries.ts:2: listBoard returns one or null',
    'lib/proposal/queries.ts:3: getCases returns many',
    'lib/proposal/queries.ts:5: fetchCase in queries.ts does not begin with get, list, count, has, is or find',
    'lib/proposal/rules.ts:1: decideEdit returns boolean',
  ]);
});

test('an export of actions.ts that is no action, or one without may, is caught', async () => {
  const found = await planted(names, {
    'lib/proposal/actions.ts': `'use server';
export const publish = action({ name: 'proposal.publish', may: mayPublish, run });
export const open = action({ name: 'proposal.open', run });
export async function direct() { await db.delete(all); }`,
  });
  expect(found).toEqual([
    'lib/proposal/actions.ts:3: open has no may',
    'lib/proposal/actions.ts:4: direct is no action',
  ]);
});
