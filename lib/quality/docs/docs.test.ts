import { expect, test } from 'vitest';
import { planted } from '../planted';
import { references } from './references';
import { docs } from './stale';
import { statesAsMarkdown } from './states';

test('paths, links and commands that do not exist are caught', async () => {
  const found = await planted(references, {
    'package.json': '{ "scripts": { "house": "x" } }',
    'lib/proposal/states.ts': 'export const a = 1;',
    'README.md': [
      '`lib/proposal/states.ts`, `lib/<noun>/states.ts`, `lib/proposal/` and `npm run house` are there.',
      '`lib/proposal/state.ts` is not, nor is [the record](lib/decisions/0001-gone.md), nor `npm run palace`.',
      'A [page](https://example.org/lib/x.ts) elsewhere is not ours.',
    ].join('\n'),
    'lib/decisions/0002-x.md': '![picture](../../public/gone.svg)',
    'lib/decisions/0002-y.md': 'Another one.',
  });
  expect(found).toEqual([
    'README.md:2: names lib/proposal/state.ts, which does not exist',
    'README.md:2: links to lib/decisions/0001-gone.md, which does not exist',
    'README.md:2: names the command palace, which does not exist',
    'lib/decisions/0002-x.md:1: links to ../../public/gone.svg, which does not exist',
    'lib/decisions/0002-y.md: has the number of another record',
  ]);
});

const table = (to: string) => `export const proposalWorkflow = {
  noun: 'proposal', initial: 'a', states: ['a', 'b'],
  transitions: [{ event: 'go', from: ['a'], to: '${to}', by: ['author'], reason: 'none', public: true }],
};`;

test('a page of lifecycles that says something else than the table is caught', async () => {
  const workflow = {
    noun: 'proposal',
    initial: 'a',
    states: ['a', 'b'],
    transitions: [
      { event: 'go', from: ['a'], to: 'b', by: ['author' as const], reason: 'none' as const, public: true },
    ],
  };
  const written = { 'lib/decisions/states.md': statesAsMarkdown([workflow]) };
  expect(await planted(docs, { ...written, 'lib/proposal/states.ts': table('b') })).toEqual([]);
  expect(await planted(docs, { ...written, 'lib/proposal/states.ts': table('a') })).toEqual([
    'lib/decisions/states.md: differs from the tables',
  ]);
});
