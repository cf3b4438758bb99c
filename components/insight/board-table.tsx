import Link from 'next/link';
import { type Column, DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { formatCount, formatPercent } from '@/lib/format/numbers';
import { insightCopy } from '@/lib/insight/copy';
import { answered, type BoardRow } from '@/lib/insight/rules';
import { type BoardNumbers, type BoardQuery, type Measure, measures } from '@/lib/insight/schema';
import { medianWords } from './board-numbers';
import { ShareBar } from './share-bar';

type Props = {
  lang: Lang;
  query: BoardQuery;
  rows: BoardRow[];
  total: BoardNumbers;
  /** The address of the same board in another order. */
  sortHref: (sort: BoardQuery['sort'], order: BoardQuery['order']) => string;
};

/** The board: one row for each dong, zone, department or kind. Its heads are links that sort. */
export function BoardTable({ lang, query, rows, total, sortHref }: Props) {
  const { board: t, measures: titles, filter, kinds } = insightCopy[lang];
  const what = query.what === 'complaints' || query.what === 'proposals' ? filter[query.what] : kinds[query.what];
  const columns: Column<BoardRow>[] = [
    { key: 'name', head: t.group[query.by], rowHead: true, cell: (row) => <RowName row={row} /> },
    ...measures.map((measure) => ({
      key: measure,
      numeric: true,
      sorted:
        query.sort === measure ? (query.order === 'up' ? ('ascending' as const) : ('descending' as const)) : undefined,
      head: <SortLink lang={lang} measure={measure} query={query} title={titles[measure]} sortHref={sortHref} />,
      cell: (row: BoardRow) => numberWords(row, measure, lang),
    })),
  ];
  return (
    <DataTable
      caption={t.caption(what, t.groups[query.by])}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key || 'none'}
      foot={[t.total, ...measures.map((measure) => numberWords(total, measure, lang))]}
    />
  );
}

function RowName({ row }: { row: BoardRow }) {
  if (!row.href) return <span className="whitespace-nowrap">{row.name}</span>;
  return (
    <Link prefetch={false} href={row.href} className="link -my-3 inline-block whitespace-nowrap py-3">
      {row.name}
    </Link>
  );
}

function numberWords(numbers: BoardNumbers, measure: Measure, lang: Lang) {
  if (measure === 'median') return <span className="whitespace-nowrap">{medianWords(numbers.median, lang)}</span>;
  const count = formatCount(numbers[measure], lang);
  if (measure === 'overdue' && numbers.overdue > 0) return <b className="text-bad">{count}</b>;
  if (measure !== 'inTime' || answered(numbers) === 0) return count;
  return (
    <span className="inline-flex items-center justify-end gap-2 whitespace-nowrap">
      {count}
      <ShareBar share={numbers.inTime / answered(numbers)} />
      <span className="min-w-14">{formatPercent(numbers.inTime, answered(numbers), lang)}</span>
    </span>
  );
}

type SortProps = Pick<Props, 'lang' | 'query' | 'sortHref'> & { measure: Measure; title: string };

/** Largest first, then smallest first, then the first order again. */
function SortLink({ lang, query, measure, title, sortHref }: SortProps) {
  const t = insightCopy[lang].board;
  const sorted = query.sort === measure ? query.order : null;
  const href =
    sorted === null
      ? sortHref(measure, 'down')
      : sorted === 'down'
        ? sortHref(measure, 'up')
        : sortHref('name', 'down');
  const label = sorted === null ? t.sortDown(title) : sorted === 'down' ? t.sortUp(title) : t.sortName;
  return (
    <Link
      prefetch={false}
      href={href}
      aria-label={`${title} (${label})`}
      className="inline-flex min-h-11 items-center gap-1 hover:underline"
    >
      {title}
      <span aria-hidden="true" className={sorted ? 'text-primary-ink' : 'text-ink-3'}>
        {sorted === 'up' ? '↑' : sorted === 'down' ? '↓' : '↕'}
      </span>
    </Link>
  );
}
