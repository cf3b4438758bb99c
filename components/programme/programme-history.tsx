import { History } from '@/components/layout/history';
import { Details } from '@/components/ui/details';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import type { HistoryStep } from '@/lib/platform/history';
import { programmeCopy } from '@/lib/programme/copy/programme';

/** So many of the latest steps stand open; a fund has one for each grant. */
const open = 6;

/** What happened to a programme, the latest first, with what was granted and what was left. */
export function ProgrammeHistory({ steps, lang }: { steps: HistoryStep[]; lang: Lang }) {
  const t = programmeCopy[lang];
  const shared = {
    words: t.steps,
    levelOf: () => 3 as const,
    textOf: (step: HistoryStep) => textOf(step, lang),
    lang,
  };
  const older = steps.slice(0, -open);
  return (
    <>
      <History label={t.page.steps} steps={steps.slice(-open)} {...shared} />
      {older.length > 0 && (
        <Details summary={t.page.older(older.length)}>
          <History label={t.page.older(older.length)} steps={older} {...shared} />
        </Details>
      )}
    </>
  );
}

/** What a step says beside its sentence: how much was granted and what was left, how many hours were opened, which hour it was. */
function textOf({ data, reason }: HistoryStep, lang: Lang): string | null {
  const t = programmeCopy[lang];
  const { amount, left, n, at } = data;
  if (typeof amount === 'number')
    return t.money(formatWon(amount, lang), typeof left === 'number' ? formatWon(left, lang) : null);
  if (typeof n === 'number') return t.slotsOpened(n);
  if (typeof at === 'string') return [formatInstant(new Date(at), lang), reason].filter(Boolean).join(' · ');
  return reason;
}
