import { DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { morningCopy } from '@/lib/hotline/copy/morning';
import type { Morning } from '@/lib/hotline/loaders/morning';
import type { Trend } from '@/lib/hotline/queries/morning';

/** Which department owes how many answers. */
export function Unanswered({ rows, lang }: { rows: Morning['unanswered']; lang: Lang }) {
  const t = morningCopy[lang];
  return (
    <DataTable
      caption={t.owed}
      captionHidden
      rows={[...rows]}
      rowKey={(row) => row.name_ko ?? ''}
      columns={[
        {
          key: 'department',
          head: t.department,
          rowHead: true,
          cell: (row) =>
            row.name_ko && row.name_en ? nameIn({ nameKo: row.name_ko, nameEn: row.name_en }, lang) : t.office,
        },
        { key: 'open', head: t.open, numeric: true, cell: (row) => row.open },
        {
          key: 'late',
          head: t.lateHead,
          numeric: true,
          cell: (row) => (row.late > 0 ? <b className="text-bad">{row.late}</b> : 0),
        },
        { key: 'long', head: t.longTerm, numeric: true, cell: (row) => row.long_term },
      ]}
    />
  );
}

/** Counts of the last days beside those before. */
export function Trends({ rows, head, caption, lang }: { rows: Trend[]; head: string; caption: string; lang: Lang }) {
  const t = morningCopy[lang];
  const change = (now: number, before: number) => (
    <>
      {now > before ? <b>{now}</b> : now} <span className="text-ink-3">({before})</span>
    </>
  );
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.nameKo}
      columns={[
        { key: 'name', head, rowHead: true, cell: (row) => nameIn(row, lang) },
        {
          key: 'week',
          head: `${t.week} (${t.before})`,
          numeric: true,
          cell: (row) => change(row.week, row.weekBefore),
        },
        {
          key: 'month',
          head: `${t.month} (${t.monthBefore})`,
          numeric: true,
          cell: (row) => change(row.month, row.monthBefore),
        },
      ]}
    />
  );
}
