import Link from 'next/link';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { formatRange } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { casePath } from '@/lib/platform/paths';
import { scoreCopy } from '@/lib/score/copy';
import type { ScoreRow } from '@/lib/score/queries';

/** A share of the scale as a bar; the number stands beside it. */
export function PointsBar({ value, most }: { value: number; most: number }) {
  return (
    <svg
      aria-hidden="true"
      className="block h-3 w-24 flex-none sm:w-56"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
    >
      <rect className="fill-line-weak" width="100" height="10" />
      <rect className="fill-primary" width={(value / most) * 100} height="10" />
    </svg>
  );
}

/** Scores of one method over its periods as a line, and only of one method. The numbers follow in a table. */
export function ScoreLine({ cards }: { cards: ScoreRow[] }) {
  const x = (at: number) => 56 + (at / Math.max(1, cards.length - 1)) * 520;
  const y = (points: number) => 112 - points;
  const path = cards.map((card, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(card.points)}`).join(' ');
  return (
    <svg aria-hidden="true" viewBox="0 0 600 124" className="mb-4 block w-full max-w-text">
      {[0, 50, 100].map((points) => (
        <g key={points}>
          <line x1="46" x2="590" y1={y(points)} y2={y(points)} className="stroke-line-weak" />
          <text x="0" y={y(points)} dominantBaseline="middle" className="fill-ink-3 text-xs max-sm:text-[22px]">
            {points}
          </text>
        </g>
      ))}
      <path d={path} className="fill-none stroke-primary" strokeWidth="3" />
      {cards.map((card, at) => (
        <circle key={card.id} cx={x(at)} cy={y(card.points)} r="5" className="fill-primary" />
      ))}
    </svg>
  );
}

type Props = {
  caption: ReactNode;
  cards: ScoreRow[];
  /** What names a row: the office, or the period. */
  by: 'office' | 'period';
  actions: { cardId: number; state: string; n: number }[];
  lang: Lang;
};

/** Scores with how many sites and visits they are of, and what the office does about them. */
export function ScoreTable({ caption, cards, by, actions, lang }: Props) {
  const t = scoreCopy[lang].card;
  return (
    <DataTable
      caption={caption}
      rows={cards}
      rowKey={(card) => card.id}
      columns={[
        {
          key: 'name',
          head: by === 'office' ? t.office : t.period,
          rowHead: true,
          cell: (card) => (
            <Link
              href={casePath(lang, 'score_card', card.number)}
              prefetch={false}
              className={`link inline-block py-2.5 ${by === 'period' ? 'min-w-36' : ''}`}
            >
              {by === 'office' ? officeName(card, lang) : formatRange(card.periodFrom, card.periodTo, lang)}
            </Link>
          ),
        },
        {
          key: 'points',
          head: t.points,
          cell: (card) => (
            <span className="flex items-center gap-3 py-2.5 tabular-nums">
              <b className="w-12">{formatNumber(card.points, lang, 2)}</b>
              <PointsBar value={card.points} most={100} />
            </span>
          ),
        },
        {
          key: 'sites',
          head: t.sites,
          numeric: true,
          cell: (card) => <Line>{t.sitesN(formatNumber(card.sites, lang))}</Line>,
        },
        {
          key: 'sample',
          head: t.sample,
          numeric: true,
          cell: ({ sample }) => <Line>{sample === null ? t.notTold : t.sampleN(formatNumber(sample, lang))}</Line>,
        },
        {
          key: 'doing',
          head: scoreCopy[lang].actions.title,
          cell: (card) => <Line>{doing(card.id, actions, lang)}</Line>,
        },
      ]}
    />
  );
}

/** As high as the link that the row begins with, and in one line also on a phone: the table scrolls. */
const Line = ({ children }: { children: string }) => (
  <span className="inline-block whitespace-nowrap py-2.5">{children}</span>
);

function doing(cardId: number, actions: Props['actions'], lang: Lang): string {
  const own = actions.filter((action) => action.cardId === cardId && action.state !== 'dropped');
  if (own.length === 0) return '–';
  const done = own.filter((action) => action.state === 'done').reduce((sum, { n }) => sum + n, 0);
  return scoreCopy[lang].card.doing(own.reduce((sum, { n }) => sum + n, 0) - done, done);
}

/** What an office is called; the mean over all sites has a name of its own. */
export const officeName = ({ office }: Pick<ScoreRow, 'office'>, lang: Lang): string =>
  office[lang] ?? scoreCopy[lang].card.whole;
