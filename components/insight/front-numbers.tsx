import { StatBand } from '@/components/ui/figure/stat-band';
import type { Lang } from '@/lib/format/copy';
import { formatCount, formatPercent } from '@/lib/format/numbers';
import { frontCopy } from '@/lib/insight/copy-front';
import type { loadFrontNumbers } from '@/lib/insight/loaders-front';
import { paths } from '@/lib/platform/paths';
import { medianWords } from './board-numbers';

type Props = { lang: Lang; numbers: Awaited<ReturnType<typeof loadFrontNumbers>> };

/** The four numbers of the front page; each says what it counts and leads to its definition or its list. */
export function FrontNumbers({ lang, numbers }: Props) {
  const t = frontCopy[lang];
  const { definitions, progress } = paths(lang);
  const defined = (measure: string, about: string) => ({
    href: `${definitions}#${measure}`,
    label: t.definition,
    about,
  });
  return (
    <StatBand
      heading={t.numbers}
      figures={[
        {
          label: t.fresh,
          value: formatCount(numbers.newProposals, lang),
          unit: t.cases,
          of: t.freshOf,
          link: defined('received', t.fresh),
        },
        {
          label: t.kept,
          value: formatPercent(numbers.inTime, numbers.answered, lang),
          of: t.keptOf(formatCount(numbers.answered, lang)),
          link: defined('inTime', t.kept),
        },
        {
          label: t.median,
          value: medianWords(numbers.median, lang),
          of: t.medianOf,
          link: defined('median', t.median),
        },
        {
          label: t.overdue,
          value: formatCount(numbers.overdue, lang),
          unit: t.cases,
          tone: numbers.overdue > 0 ? 'bad' : 'plain',
          link: { href: progress, label: t.seeAll, about: t.overdue },
        },
      ]}
    />
  );
}
