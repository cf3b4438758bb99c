import { DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';
import { practiceCopy } from '@/lib/practice/copy';
import type { FigureRow } from '@/lib/practice/queries';
import { changePercent } from '@/lib/practice/rules';

/** Each number before and after, with its unit, its change and who says so. */
export function Figures({ figures, lang }: { figures: FigureRow[]; lang: Lang }) {
  const t = practiceCopy[lang].page;
  if (figures.length === 0) return <p className="text-ink-2">{t.noFigures}</p>;
  const amount = (value: number | null, unit: string) =>
    value === null ? t.notTold : `${formatNumber(value, lang, 1)}${unit}`;
  return (
    <DataTable
      caption={t.figures}
      captionHidden
      rows={figures}
      rowKey={(row) => row.id}
      columns={[
        { key: 'label', head: t.figure, rowHead: true, cell: (row) => <span lang="ko">{row.label}</span> },
        { key: 'before', head: t.before, numeric: true, cell: (row) => amount(row.before, row.unit) },
        { key: 'after', head: t.after, numeric: true, cell: (row) => <b>{amount(row.after, row.unit)}</b> },
        {
          key: 'change',
          head: t.changed,
          numeric: true,
          cell: ({ before, after }) => signed(changePercent(before, after), lang),
        },
        {
          key: 'source',
          head: t.source,
          cell: (row) => (
            <span lang="ko" className="block min-w-48">
              {row.source}
            </span>
          ),
        },
      ]}
    />
  );
}

const signed = (percent: number | null, lang: Lang) =>
  percent === null ? '–' : `${percent > 0 ? '+' : ''}${formatNumber(percent, lang, 1)}%`;
