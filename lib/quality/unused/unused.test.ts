import { expect, test } from 'vitest';
import { planted } from '../planted';
import { unused } from './unused';

test('a file, an export and a dependency that nobody uses are caught', async () => {
  const found = await planted(unused, {
    'package.json': '{ "name": "x", "main": "main.ts", "dependencies": { "left-over": "1.0.0" } }',
    'main.ts': `import { used } from './lib';\nconsole.log(used);`,
    'lib.ts': 'export const used = 1;\nexport const forgotten = 2;',
    'lonely.ts': 'export const a = 1;',
  });
  expect(found.map((line) => line.slice(line.indexOf(': ') + 2)).sort()).toEqual([
    'forgotten is exported, but nobody else uses it',
    'left-over is a dependency that nobody imports',
    'lonely.ts is used by nobody',
  ]);
}, 30_000);
