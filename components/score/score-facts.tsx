import { DescriptionList } from '@/components/ui/description-list';
import { BigNumber } from '@/components/ui/figure/big-number';
import type { Lang } from '@/lib/format/copy';
import { formatRange } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { scoreCopy } from '@/lib/score/copy';
import type { ScoreRow } from '@/lib/score/queries';
import { officeName } from './score-charts';

/** The number itself, with what it is of. */
export function ScorePoints({ card, lang }: { card: ScoreRow; lang: Lang }) {
  const t = scoreCopy[lang];
  return (
    <dl className="mb-6">
      <BigNumber
        label={officeName(card, lang)}
        value={formatNumber(card.points, lang, 2)}
        unit={t.card.of100}
        link={{ href: `${paths(lang).definitions}#kindness`, label: t.why }}
      />
    </dl>
  );
}

/** How, when, where and by whom it was measured. */
export function ScoreFacts({ card, lang }: { card: ScoreRow; lang: Lang }) {
  const t = scoreCopy[lang].card;
  const sample = card.sample === null ? t.notTold : t.sampleN(formatNumber(card.sample, lang));
  const facts = [
    { term: t.method, detail: <span lang="ko">{card.method}</span> },
    { term: t.period, detail: formatRange(card.periodFrom, card.periodTo, lang) },
    { term: t.sites, detail: t.sitesN(formatNumber(card.sites, lang)) },
    { term: t.sample, detail: sample },
    { term: t.source, detail: <span lang="ko">{card.source}</span> },
    ...(card.note ? [{ term: t.note, detail: <span lang="ko">{card.note}</span> }] : []),
  ];
  return <DescriptionList facts={facts} />;
}
