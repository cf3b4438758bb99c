import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import type { HistoryStep } from '@/lib/platform/history';
import { programmeCopy } from '@/lib/programme/copy/programme';

/** What a step of a programme says beside its sentence: how much was granted and what was left, how many hours were opened, which hour it was. */
export function moneyOf({ data, reason }: HistoryStep, lang: Lang): string | null {
  const t = programmeCopy[lang];
  const { amount, left, n, at } = data;
  if (typeof amount === 'number')
    return t.money(formatWon(amount, lang), typeof left === 'number' ? formatWon(left, lang) : null);
  if (typeof n === 'number') return t.slotsOpened(n);
  if (typeof at === 'string') return [formatInstant(new Date(at), lang), reason].filter(Boolean).join(' · ');
  return reason;
}
