import type { Lang } from './copy';

const locale: Record<Lang, string> = { ko: 'ko-KR', en: 'en-GB' };
const made = new Map<string, Intl.NumberFormat>();

/** A number with its thousands apart and at most `digits` decimals. */
export function formatNumber(value: number, lang: Lang, digits = 0): string {
  const key = `${lang} ${digits}`;
  const known = made.get(key) ?? new Intl.NumberFormat(locale[lang], { maximumFractionDigits: digits });
  made.set(key, known);
  return known.format(value);
}

/** A part of 1 as a percentage without its sign: 0.964 → "96.4". */
export function formatPercent(part: number, lang: Lang): string {
  return formatNumber(part * 100, lang, 1);
}
