import { expect, test } from 'vitest';
import { planted } from '../planted';
import { hangul } from './hangul';
import { markup } from './markup';
import { pairs } from './pairs';
import { unusedWords } from './unused';

test('Korean outside copy.ts is caught, inside it is at home', async () => {
  const found = await planted(hangul, {
    'lib/proposal/copy.ts': `export const a = '제안';`,
    'db/seed/names.ts': `export const a = '서구';`,
    'components/proposal/card.tsx': `// 왜\nexport const Card = () => <p>제안</p>;`,
    'lib/proposal/rules.ts': `/** a dong (행정동) */\nexport const a = 1;`,
    'app/globals.css': `/* 제목 */`,
  });
  expect(found.map((line) => line.split(': ')[0])).toEqual(['app/globals.css:1', 'components/proposal/card.tsx:2']);
});

test('a missing, an empty and a half-translated word are caught', async () => {
  const found = await planted(pairs, {
    'lib/proposal/copy.ts': `export const proposalCopy = {
      ko: { title: '제안', send: '보내기', count: (n: number) => n + '건', states: { gathered: '모음' }, dong: '풍암동' },
      en: { title: 'Proposal', send: '', count: 'items', states: {}, dong: 'Pungam-dong 풍암동', more: 'more' },
    };`,
  });
  expect(found.map((line) => line.replace('lib/proposal/copy.ts ', ''))).toEqual([
    'states.gathered: is missing in English',
    'more: is missing in Korean',
    'send: is empty',
    'count: is a text in one language and a function in the other',
    'dong: has Korean in its English',
  ]);
});

const copy = `export const proposalCopy = {
  ko: { title: 'ㄱ', old: 'ㄴ', states: { a: 'ㄷ', b: 'ㄹ' }, form: { send: 'ㅁ', keep: 'ㅂ' } },
  en: { title: 'a', old: 'b', states: { a: 'c', b: 'd' }, form: { send: 'e', keep: 'f' } },
};`;

test('a word that nobody reads is caught; a group read by a computed key counts as read', async () => {
  const found = await planted(unusedWords, {
    'lib/proposal/copy.ts': copy,
    'components/proposal/card.tsx': `import { proposalCopy } from '@/lib/proposal/copy';
      export const Card = ({ lang, state }) => { const t = proposalCopy[lang]; return <p>{t.title}{t.states[state]}{t.form.send}</p>; };`,
    'components/agenda/other.tsx': `export const other = (x) => x.old + x.keep;`,
  });
  expect(found).toEqual([
    'lib/proposal/copy.ts old: is read nowhere',
    'lib/proposal/copy.ts form.keep: is read nowhere',
  ]);
});

test('words handed to a child component, or read by a key of the dictionary itself, count as read', async () => {
  const handed = await planted(unusedWords, {
    'lib/proposal/copy.ts': copy,
    'components/proposal/card.tsx': `import { proposalCopy } from '@/lib/proposal/copy';
      import { Form } from './form';
      export const Card = ({ lang }) => <Form t={proposalCopy[lang]} />;`,
    'components/proposal/form.tsx': `export const Form = ({ t }) => [t.title, t.old, t.states, t.form];`,
  });
  const computed = await planted(unusedWords, {
    'lib/proposal/copy.ts': copy,
    'lib/proposal/rules.ts': `import { proposalCopy } from './copy';\nexport const say = (lang, key) => { const t = proposalCopy[lang]; return t[key]; };`,
  });
  expect([handed, computed]).toEqual([[], []]);
});

test('words between tags, in conditions, templates and spoken attributes are caught', async () => {
  const found = await planted(markup, {
    'components/ui/a.tsx': `export const A = ({ n, open, t }) => (
      <section aria-label="Proposals" className="grid gap">
        Hello
        {open ? 'Close' : t.open}
        {\`\${n} items\`}
        {n} · {t.words} {'—'}
        <img alt={open && 'A photo'} title={t.title} />
      </section>
    );`,
  });
  expect(found.map((line) => line.split('“')[1]?.split('”')[0])).toEqual([
    'Proposals',
    'Hello',
    'Close',
    'items',
    'A photo',
  ]);
});
