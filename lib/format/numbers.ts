import type { Lang } from './copy';
import { numberFormatter } from './formatters';
import { wordsCopy } from './words/copy';

/** A number with its thousands apart and at most `digits` decimals: "1,204". */
export function formatNumber(n: number, lang: Lang, digits = 0, least = 0): string {
  return numberFormatter(lang, { maximumFractionDigits: digits, minimumFractionDigits: least }).format(n);
}

/** "1,204". */
export function formatCount(n: number, lang: Lang): string {
  return formatNumber(n, lang);
}

/** "96.4%", a part of a whole; "없음" / "none" where there is no whole. Never rounds up to 100 or down to 0. */
export function formatPercent(part: number, whole: number, lang: Lang): string {
  if (whole === 0) return wordsCopy[lang].none;
  const share = part / whole;
  const tenths = Math.round(share * 1000);
  const honest = part < whole && tenths === 1000 ? 999 : part > 0 && tenths === 0 ? 1 : tenths;
  return numberFormatter(lang, { style: 'percent', maximumFractionDigits: 1 }).format(honest / 1000);
}

/** Whole won, exactly: "3억 원", "2억 5,000만 원", "12,300원"; in English "300,000,000 won". */
export function formatWon(won: number, lang: Lang): string {
  const { won: inWon, wonGroups } = wordsCopy[lang];
  if (lang === 'en') return inWon(formatCount(won, lang));
  const amount = Math.abs(won);
  const groups = [
    [Math.floor(amount / 1e12), wonGroups.trillion],
    [Math.floor(amount / 1e8) % 1e4, wonGroups.hundredMillion],
    [Math.floor(amount / 1e4) % 1e4, wonGroups.tenThousand],
  ] as const;
  const named = groups.filter(([n]) => n > 0).map(([n, name]) => formatCount(n, lang) + name);
  const rest = amount % 1e4;
  const words = inWon(
    named.length > 0 && rest === 0 ? `${named.join(' ')} ` : [...named, formatCount(rest, lang)].join(' '),
  );
  return won < 0 ? `-${words}` : words;
}
