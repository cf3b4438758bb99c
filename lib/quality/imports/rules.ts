import { type Place, placeOf, type Word } from '../places';

/** Reads and writes of a noun; everything else of a noun in `pure` can be loaded in a browser and tested without a database. */
const pure: readonly Word[] = ['states', 'schema', 'rules', 'policy', 'copy', 'events'];

/** Parts of the platform that are pure: no database, no request, no Node. */
const purePlatform =
  /^lib\/platform\/((result|actor|workflow|copy(-menu)?|paths|form\/(form-state|field-error|uploads|proof-of-work))|auth\/(levels|copy-levels)|spreadsheet\/csv|(calendar|clock)\/(?!store|now)[a-z-]+)\.ts$/;

type Allowed = (to: string, place: Place, typeOnly: boolean) => boolean;

const nounWord =
  (...words: Word[]): Allowed =>
  (_to, place) =>
    place.kind === 'noun' && words.some((word) => word === place.word);

const kinds =
  (...wanted: Place['kind'][]): Allowed =>
  (_to, place) =>
    wanted.includes(place.kind);

const platform =
  (pattern: RegExp): Allowed =>
  (to) =>
    pattern.test(to);

const typeOf =
  (...words: Word[]): Allowed =>
  (to, place, typeOnly) =>
    typeOnly && (nounWord(...words)(to, place, typeOnly) || place.kind === 'platform');

export type ImportRule = {
  from: string;
  allowed: readonly Allowed[];
  may: string;
  ownNoun?: readonly Word[];
  packages?: RegExp;
};

const serverPackages =
  /^(next|react|react-dom|drizzle-orm|postgres|server-only|next-auth|graphile-worker|sharp|node:.*)$/;

const shared = [kinds('format'), platform(purePlatform)] as const;

/** Who may import whom, room by room. `packages` names packages that this room must not import. */
export const importRules: Readonly<Record<string, ImportRule>> = {
  page: {
    from: 'a page',
    may: 'components, lib/*/loaders, lib/*/{copy,states,schema,rules}, lib/platform/{paths,session}',
    allowed: [
      ...shared,
      kinds('page', 'ui', 'form', 'layout', 'component'),
      nounWord('loaders', 'copy', 'states', 'schema', 'rules'),
      platform(/^lib\/platform\/(session|language|request|auth\/(guard|actions|settings))/),
    ],
    packages: /^(drizzle-orm|postgres)$/,
  },
  api: {
    from: 'an API route',
    may: 'lib/platform, lib/*/{queries,mutations,schema,policy,loaders}',
    allowed: [
      ...shared,
      kinds('platform', 'gateway'),
      nounWord('queries', 'mutations', 'schema', 'policy', 'copy', 'loaders', 'states', 'rules'),
    ],
    packages: /^(drizzle-orm|postgres)$/,
  },
  ui: {
    from: 'components/ui',
    may: 'itself and lib/format',
    allowed: [kinds('ui', 'format')],
    packages: /^(drizzle-orm|postgres|zod)$/,
  },
  form: {
    from: 'components/form',
    may: 'ui, form, lib/format and the pure parts of lib/platform',
    allowed: [...shared, kinds('ui', 'form'), typeOf()],
    packages: /^(drizzle-orm|postgres)$/,
  },
  layout: {
    from: 'components/layout',
    may: 'ui, form, layout, lib/format and the pure parts of lib/platform',
    allowed: [
      ...shared,
      kinds('ui', 'form', 'layout'),
      typeOf(),
      nounWord('copy'),
      platform(/^lib\/platform\/session/),
    ],
    packages: /^(drizzle-orm|postgres)$/,
  },
  component: {
    from: 'a component of a noun',
    may: 'ui, form, layout, components of nouns, lib/*/{schema,states,copy}, its own actions, and types of what it is given',
    allowed: [
      ...shared,
      kinds('ui', 'form', 'layout', 'component'),
      nounWord('schema', 'states', 'copy', 'rules', 'policy', 'events'),
      typeOf('loaders', 'queries'),
    ],
    ownNoun: ['actions'],
    packages: /^(drizzle-orm|postgres)$/,
  },
  pure: {
    from: 'a pure file of a noun',
    may: 'other pure files, lib/format and the pure parts of lib/platform; zod in schema only',
    allowed: [...shared, nounWord(...pure), typeOf('queries')],
    packages: serverPackages,
  },
  stored: {
    from: 'queries and mutations',
    may: 'db, pure files, queries and mutations of any noun, lib/platform; never the request or the session',
    allowed: [
      ...shared,
      kinds('db', 'gateway'),
      nounWord(...pure, 'queries', 'mutations'),
      platform(/^lib\/platform\/(?!session|action|route|server)/),
    ],
    packages: /^(next|react|react-dom|next-auth)$/,
  },
  loaders: {
    from: 'loaders',
    may: 'queries, loaders and pure files of any noun, lib/platform, lib/format; never a write',
    allowed: [...shared, kinds('platform', 'gateway'), nounWord(...pure, 'queries', 'loaders')],
    packages: /^(drizzle-orm|postgres)$/,
  },
  actions: {
    from: 'actions',
    may: 'its own mutations, queries and pure files of any noun, lib/platform',
    allowed: [...shared, kinds('platform', 'gateway'), nounWord(...pure, 'queries')],
    ownNoun: ['mutations', 'actions', 'loaders'],
    packages: /^(drizzle-orm|postgres)$/,
  },
  platform: {
    from: 'lib/platform',
    may: 'lib/platform, lib/gateway, lib/format, db; never a noun',
    allowed: [kinds('platform', 'gateway', 'format', 'db')],
  },
  gateway: {
    from: 'lib/gateway',
    may: 'lib/gateway, lib/platform, lib/format; never a noun',
    allowed: [kinds('gateway', 'platform', 'format')],
  },
  format: { from: 'lib/format', may: 'lib/format only', allowed: [kinds('format')], packages: serverPackages },
  db: { from: 'db', may: 'db only', allowed: [kinds('db')], packages: /^(next|react|react-dom|next-auth)$/ },
};

/** The name of the rule for a file, or null for files that may import anything (tests, scripts, seed, checks). */
export function ruleFor(path: string): string | null {
  const place = placeOf(path);
  if (place.kind === 'quality' || place.kind === 'seed' || place.kind === 'other') return null;
  if (place.kind !== 'noun') return place.kind;
  if (place.word === 'queries' || place.word === 'mutations' || place.word === 'reactions') return 'stored';
  if (place.word === 'loaders' || place.word === 'actions') return place.word;
  return 'pure';
}

/** Whether this rule lets `from` import our file `to`. */
export function mayImport(rule: ImportRule, from: string, to: string, typeOnly: boolean): boolean {
  const here = placeOf(from);
  const there = placeOf(to);
  if (/\.(css|json)$/.test(to)) return true;
  const sameNoun = 'noun' in here && 'noun' in there && here.noun === there.noun;
  if (sameNoun && there.kind === 'noun' && rule.ownNoun?.some((word) => word === there.word)) return true;
  return rule.allowed.some((allowed) => allowed(to, there, typeOnly));
}
