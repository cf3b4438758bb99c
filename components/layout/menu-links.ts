import type { Lang } from '@/lib/format/copy';
import { menuCopy } from '@/lib/platform/copy-menu';
import { paths } from '@/lib/platform/paths';

/** This page's path in one language, for switching, where no page can be named. `path` is without its language. */
export function inLanguage(lang: Lang, path: string): string {
  if (lang === 'ko') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The path without its language, whether it was written by a person (`/en/x`, `/x`) or by the router (`/ko/x`). */
export function withoutLanguage(path: string): string {
  return path.replace(/^\/(ko|en)(?=\/|$)/, '') || '/';
}

const menu = ['proposals', 'complaints', 'agenda', 'progress', 'dongs', 'projects'] as const;
/** Stands behind the others, folded away on a wide screen. */
const more = [
  'meetings',
  'brands',
  'tasks',
  'evaluations',
  'scores',
  'programmes',
  'courses',
  'places',
  'practices',
  'research',
] as const;

type Entry = { href: string; label: string; path: string };

export const mainMenu = (lang: Lang): Entry[] => entries(lang, menu);
export const moreMenu = (lang: Lang): Entry[] => entries(lang, more);

function entries(lang: Lang, names: readonly ((typeof menu)[number] | (typeof more)[number])[]): Entry[] {
  const at = paths(lang);
  return names.map((name) => ({
    href: at[name],
    label: menuCopy[lang][name],
    path: withoutLanguage(at[name]),
  }));
}
