import { BigNumbers } from '@/components/ui/figure/big-number';
import type { Lang } from '@/lib/format/copy';
import { formatDuration } from '@/lib/format/dates';
import { formatCount, formatPercent } from '@/lib/format/numbers';
import { wordsCopy } from '@/lib/format/words/copy';
import { insightCopy } from '@/lib/insight/copy';
import { answered } from '@/lib/insight/rules';
import type { Measure, BoardNumbers as Numbers } from '@/lib/insight/schema';

/** The four numbers over all rows, each with the way to its definition. */
export function BoardNumbers({ lang, total, definitions }: { lang: Lang; total: Numbers; definitions: string }) {
  const { board: t, measures } = insightCopy[lang];
  const link = (measure: Measure) => ({
    href: `${definitions}#${measure}`,
    label: t.definition,
    about: measures[measure],
  });
  return (
    <BigNumbers
      figures={[
        { label: measures.received, value: t.cases(formatCount(total.received, lang)), link: link('received') },
        {
          label: measures.inTime,
          value: formatPercent(total.inTime, answered(total), lang),
          of: t.answeredOf(formatCount(answered(total), lang)),
          link: link('inTime'),
        },
        { label: measures.median, value: medianWords(total.median, lang), link: link('median') },
        {
          label: measures.overdue,
          value: t.cases(formatCount(total.overdue, lang)),
          of: t.receivedOf(formatCount(total.received, lang)),
          tone: total.overdue > 0 ? 'bad' : 'plain',
          link: link('overdue'),
        },
      ]}
    />
  );
}

/** A length of time in seconds in words; "none" where nothing was measured. */
export function medianWords(seconds: number | null, lang: Lang): string {
  return seconds === null ? wordsCopy[lang].none : formatDuration(seconds * 1000, lang);
}
