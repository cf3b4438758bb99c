import { EmptyState } from '@/components/ui/empty-state';
import { DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import type { countTakedowns } from '@/lib/moderation/queries/takedown';

type Props = Awaited<ReturnType<typeof countTakedowns>> & { since: Date; lang: Lang };

const figures = ['asked', 'waiting', 'refused', 'hidden', 'objected', 'restored', 'removed'] as const;

/** How many requests, on which grounds, and what became of them. */
export function TakedownNumbers({ rows, medianHours, since, lang }: Props) {
  const t = takedownCopy[lang];
  if (rows.length === 0) return <EmptyState title={t.numbersNone} text={t.numbersNoneText} />;
  return (
    <div className="grid gap-3">
      <p className="text-ink-2">{t.numbersNote(formatDay(since, lang))}</p>
      <DataTable
        caption={t.numbers}
        captionHidden
        rows={rows}
        rowKey={(row) => row.ground}
        columns={[
          { key: 'ground', head: t.columns.ground, rowHead: true, cell: (row) => t.grounds[row.ground] },
          ...figures.map((figure) => ({
            key: figure,
            head: t.columns[figure],
            numeric: true,
            cell: (row: (typeof rows)[number]) => formatCount(row[figure], lang),
          })),
        ]}
      />
      {medianHours !== null && (
        <p className="text-sm text-ink-2">{t.median(formatCount(Math.round(medianHours * 10) / 10, lang))}</p>
      )}
    </div>
  );
}
