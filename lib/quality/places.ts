/** The nouns of the portal: each owns an entity or a lifecycle. A screen alone is no noun. */
export const nouns = [
  'agenda',
  'brand',
  'comment',
  'complaint',
  'course',
  'desk',
  'district',
  'evaluation',
  'follow',
  'hotline',
  'insight',
  'meeting',
  'member',
  'moderation',
  'notification',
  'place',
  'practice',
  'privacy',
  'programme',
  'project',
  'proposal',
  'research',
  'score',
  'staff',
] as const;

/** The closed vocabulary of `lib/<noun>/`; a topic may follow the word, as in `queries-board.ts` or `queries/board.ts`. */
export const vocabulary = [
  'states',
  'schema',
  'rules',
  'policy',
  'copy',
  'queries',
  'mutations',
  'loaders',
  'actions',
  'events',
  'reactions',
] as const;

/** Folders of `lib` and `components` that are no nouns. */
export const libFolders = ['platform', 'gateway', 'format', 'decisions', 'quality'] as const;
export const componentFolders = ['ui', 'form', 'layout'] as const;

export type Word = (typeof vocabulary)[number];

export type Place =
  | {
      kind:
        | 'page'
        | 'api'
        | 'ui'
        | 'form'
        | 'layout'
        | 'platform'
        | 'gateway'
        | 'format'
        | 'quality'
        | 'db'
        | 'seed'
        | 'other';
    }
  | { kind: 'component'; noun: string }
  | { kind: 'noun'; noun: string; word: Word | 'unknown' };

const fixedPlaces: ReadonlyArray<[RegExp, Exclude<Place['kind'], 'component' | 'noun'>]> = [
  [/^app\/api\//, 'api'],
  [/^app\//, 'page'],
  [/^components\/ui\//, 'ui'],
  [/^components\/form\//, 'form'],
  [/^components\/layout\//, 'layout'],
  // Programs put the parts together and know them all.
  [/^lib\/platform\/(start|check)\//, 'other'],
  [/^lib\/platform\//, 'platform'],
  [/^lib\/gateway\//, 'gateway'],
  [/^lib\/format\//, 'format'],
  [/^lib\/(quality|decisions)\//, 'quality'],
  [/^db\/(seed\/|testing)/, 'seed'],
  [/^db\//, 'db'],
];

/** Which room of the house a path is in. */
export function placeOf(path: string): Place {
  for (const [pattern, kind] of fixedPlaces) if (pattern.test(path)) return { kind };
  const component = /^components\/([^/]+)\//.exec(path);
  if (component?.[1]) return { kind: 'component', noun: component[1] };
  const noun = /^lib\/([^/]+)\/([^/]+)/.exec(path);
  if (noun?.[1] && noun[2]) return { kind: 'noun', noun: noun[1], word: wordOf(noun[2]) };
  return { kind: 'other' };
}

function wordOf(name: string): Word | 'unknown' {
  return (
    vocabulary.find((word) => name === word || name.startsWith(`${word}.`) || name.startsWith(`${word}-`)) ?? 'unknown'
  );
}
