import { expect, test } from 'vitest';
import { planted } from '../planted';
import { barrels } from './barrels';
import { cycles } from './cycles';
import { imports } from './imports';
import { ownTables } from './own-tables';

const ok = { 'lib/proposal/queries.ts': 'export const listProposals = 1;', 'db/client.ts': 'export const db = 1;' };

test('a page that imports queries through the alias is caught', async () => {
  const found = await planted(imports, {
    ...ok,
    'app/[lang]/(public)/page.tsx': `import { listProposals } from '@/lib/proposal/queries';\nexport default () => <p>{listProposals}</p>;`,
  });
  expect(found).toEqual(['app/[lang]/(public)/page.tsx:1: a page imports lib/proposal/queries.ts']);
});

test('a page that imports the database by a relative path or dynamically is caught', async () => {
  const found = await planted(imports, {
    ...ok,
    'app/page.tsx': `import { db } from '../db/client';\nexport default async () => [db, await import('@/db/client')];`,
  });
  expect(found).toHaveLength(2);
});

test('a type from queries may be used by a component, its code may not', async () => {
  const component = (word: string) => ({
    ...ok,
    'components/proposal/card.tsx': `${word} { listProposals } from '@/lib/proposal/queries';\nexport const a = 1;`,
  });
  expect(await planted(imports, component('import type'))).toEqual([]);
  expect(await planted(imports, component('import'))).toHaveLength(1);
});

test('the platform knows no noun, db knows nothing of ours, a rule knows no database', async () => {
  const found = await planted(imports, {
    ...ok,
    'lib/platform/route.ts': `import { listProposals } from '../proposal/queries';\nexport const a = listProposals;`,
    'db/schema/a.ts': `import { listProposals } from '@/lib/proposal/queries';\nexport const a = listProposals;`,
    'lib/proposal/rules.ts': `import { db } from '@/db/client';\nimport { sql } from 'drizzle-orm';\nexport const a = [db, sql];`,
  });
  expect(found.map((line) => line.split(':')[0])).toEqual([
    'db/schema/a.ts',
    'lib/platform/route.ts',
    'lib/proposal/rules.ts',
    'lib/proposal/rules.ts',
  ]);
});

test('queries know no session, and an action writes through its own mutations only', async () => {
  const found = await planted(imports, {
    ...ok,
    'lib/platform/session.ts': 'export const s = 1;',
    'lib/proposal/mutations.ts': 'export const a = 1;',
    'lib/agenda/queries.ts': `import { s } from '@/lib/platform/session';\nexport const b = s;`,
    'lib/agenda/mutations.ts': `import { a } from '@/lib/proposal/mutations';\nexport const b = a;`,
    'lib/agenda/actions.ts': `import { a } from '@/lib/proposal/mutations';\nexport const b = a;`,
  });
  expect(found).toEqual([
    'lib/agenda/actions.ts:1: actions imports lib/proposal/mutations.ts',
    'lib/agenda/queries.ts:1: queries and mutations imports lib/platform/session.ts',
  ]);
});

test('a noun that writes the table of another noun is caught, its own and the shared ones are its to write', async () => {
  const found = await planted(ownTables, {
    'lib/agenda/mutations.ts': `import { agendaItem } from '@/db/schema/agenda';
import { proposal } from '@/db/schema/proposal';
import { clock } from '@/db/schema/subject';
export const a = (tx) => [tx.insert(agendaItem), tx.insert(clock), tx.select().from(proposal), tx.update(proposal)];`,
  });
  expect(found).toEqual(['lib/agenda/mutations.ts:4: agenda writes proposal, a table of proposal']);
});

test('an import of a file that does not exist is caught', async () => {
  expect(await planted(imports, { 'e2e/a.spec.ts': `import '@/lib/gone';` })).toEqual([
    'e2e/a.spec.ts:1: imports lib/gone, which does not exist',
  ]);
});

test('a circle of three is caught once, a circle of types is none', async () => {
  const circle = (word: string) => ({
    'a.ts': `${word} { b } from './b';\nexport const a = 1;`,
    'b.ts': `${word} { c } from './c';\nexport const b = 1;`,
    'c.ts': `${word} { a } from './a';\nexport const c = 1;`,
  });
  expect(await planted(cycles, circle('import'))).toEqual(['a.ts: imports itself: a.ts → b.ts → c.ts → a.ts']);
  expect(await planted(cycles, circle('import type'))).toEqual([]);
});

test('index files and re-exports are caught', async () => {
  const found = await planted(barrels, {
    'lib/a/index.ts': `export * from './b';`,
    'lib/a/b.ts': 'export const b = 1;',
  });
  expect(found).toEqual(['lib/a/index.ts: is called index', 'lib/a/index.ts:1: passes on what another file exports']);
});
