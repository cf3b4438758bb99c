import type { Lang } from './copy';

/** The name of a row that is kept in both languages. */
export function nameIn(row: { nameKo: string; nameEn: string }, lang: Lang): string {
  return lang === 'ko' ? row.nameKo : row.nameEn;
}
