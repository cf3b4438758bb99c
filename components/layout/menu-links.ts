import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';

/** The path in one language: Korean without a prefix, English under `/en`. */
export function inLanguage(lang: Lang, path: string): string {
  if (lang === 'ko') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The path without its language, whether it was written by a person (`/en/x`, `/x`) or by the router (`/ko/x`). */
export function withoutLanguage(path: string): string {
  return path.replace(/^\/(ko|en)(?=\/|$)/, '') || '/';
}

const menu = ['proposals', 'complaints', 'agenda', 'progress', 'dongs', 'projects'] as const;

export function mainMenu(lang: Lang): { href: string; label: string; path: string }[] {
  return menu.map((name) => ({
    href: inLanguage(lang, `/${name}`),
    label: commonCopy[lang].menu[name],
    path: `/${name}`,
  }));
}
