import { Card } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatRange } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { deskPath } from '@/lib/platform/paths';
import { scoreCopy } from '@/lib/score/copy';
import type { ScoreRow } from '@/lib/score/queries';
import { officeName } from './score-charts';

/** One score in the list of the desk. */
export function ScoreEntry({ card, lang }: { card: ScoreRow; lang: Lang }) {
  const t = scoreCopy[lang];
  return (
    <Card
      href={deskPath(lang, 'score_card', card.number)}
      heading="h2"
      title={`${officeName(card, lang)} ${formatNumber(card.points, lang, 2)}`}
      meta={[
        <Tag key="state" tone={card.state === 'published' ? 'ok' : 'plain'}>
          {t.states[card.state]}
        </Tag>,
        formatRange(card.periodFrom, card.periodTo, lang),
        <span key="method" lang="ko">
          {card.method}
        </span>,
        t.card.sitesN(formatNumber(card.sites, lang)),
      ]}
    />
  );
}
