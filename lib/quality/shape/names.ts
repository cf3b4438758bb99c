import type { Check, Finding } from '../finding';
import { placeOf } from '../places';
import { lineAt, type Source } from '../source';
import { actionFindings } from './actions';
import { type Exported, exportedValues } from './exported';

/** `asyncOnly`: what is not awaited is a piece of a query and may be called what it is. */
type Promised = { starts: RegExp; words: string; asyncOnly?: boolean };

const promised: Readonly<Record<string, Promised>> = {
  queries: {
    starts: /^(get|list|count|has|is|find)(?![a-z])/,
    words: 'get, list, count, has, is or find',
    asyncOnly: true,
  },
  policy: { starts: /^(may|roles|events)(?![a-z])/, words: 'may (or roles, events)' },
  loaders: { starts: /^load(?![a-z])/, words: 'load' },
};

/** A function's name says what it gives: get one or null, list many, load with the session, may yes or no, decide a result. */
export const names: Check = {
  name: 'names keep their promise',
  why: 'get, list, load, may and decide are promises: the reader does not open the function to know what comes back, or who may call it.',
  unit: 'exports',
  atLeast: 50,
  run(house) {
    const ours = house.sources.filter((source) => !source.isTest && placeOf(source.path).kind === 'noun');
    const values = ours.flatMap((source) => exportedValues(source).map((value) => ({ source, value })));
    const findings = values.flatMap(({ source, value }) => [
      ...prefix(source, value),
      ...returned(source, value),
      ...actionFindings(source, value),
    ]);
    return { read: values.length, findings };
  },
};

function prefix(source: Source, value: Exported): Finding[] {
  const place = placeOf(source.path);
  const promise = place.kind === 'noun' ? promised[place.word] : undefined;
  if (!promise || !value.isFunction || promise.starts.test(value.name)) return [];
  if (promise.asyncOnly && !value.isAsync) return [];
  const file = source.path.split('/').at(-1);
  return [
    {
      at: `${source.path}:${lineAt(source, value.start)}`,
      wrong: `${value.name} in ${file} does not begin with ${promise.words}`,
      instead: 'rename it, or move it to the file its name belongs to',
    },
  ];
}

function returned(source: Source, value: Exported): Finding[] {
  const wrong = brokenPromise(value);
  const at = `${source.path}:${lineAt(source, value.start)}`;
  return wrong ? [{ at, wrong: `${value.name} returns ${wrong}`, instead: 'give it the name of what it returns' }] : [];
}

function brokenPromise({ name, returns }: Exported): string | null {
  if (!returns) return null;
  if (/^list[A-Z]/.test(name) && /^Promise<[\w.]+\s*\|\s*null>$/.test(returns)) return 'one or null';
  if (/^get[A-Z]/.test(name) && /^Promise<.*\[\]>$/.test(returns)) return 'many';
  if (/^may[A-Z]/.test(name) && !/boolean|Refusal|Result/.test(returns)) return returns;
  if (/^decide[A-Z]/.test(name) && !/Result|Refusal|Decision/.test(returns)) return returns;
  return null;
}
