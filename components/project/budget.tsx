import type { ReactNode } from 'react';
import { type Column, DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { formatNumber, formatWon } from '@/lib/format/numbers';
import { projectCopy } from '@/lib/project/copy';

export interface BudgetData {
  id: number;
  source: 'national' | 'city' | 'district' | 'other';
  year: number;
  amountWon: number;
  note: string | null;
}

/** Money by source and year, with its sum. */
export function Budget({
  lines,
  lang,
  work,
}: {
  lines: BudgetData[];
  lang: Lang;
  work?: (line: BudgetData) => ReactNode;
}) {
  const t = projectCopy[lang];
  if (lines.length === 0) return <p className="text-ink-2">{t.page.noBudget}</p>;
  const total = lines.reduce((sum, line) => sum + line.amountWon, 0);
  const columns: Column<BudgetData>[] = [
    { key: 'source', head: t.page.source, cell: (line) => t.sources[line.source], rowHead: true },
    { key: 'year', head: t.page.year, cell: (line) => line.year, numeric: true },
    {
      key: 'amount',
      head: t.page.amount,
      cell: (line) => <span title={formatNumber(line.amountWon, lang)}>{formatWon(line.amountWon, lang)}</span>,
      numeric: true,
    },
    { key: 'note', head: t.page.note, cell: (line) => <span lang="ko">{line.note}</span> },
    ...(work ? [{ key: 'work', head: <span className="sr-only">{t.desk.remove}</span>, cell: work }] : []),
  ];
  return (
    <DataTable
      caption={t.page.budget}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={(line) => line.id}
      foot={[t.page.total, '', formatWon(total, lang), '']}
    />
  );
}
