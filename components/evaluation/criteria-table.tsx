import { DataTable } from '@/components/ui/figure/data-table';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { CriterionRow } from '@/lib/evaluation/queries';
import type { Lang } from '@/lib/format/copy';

/** What is marked, by which question, and how much it weighs. */
export function CriteriaTable({ criteria, lang }: { criteria: CriterionRow[]; lang: Lang }) {
  const t = evaluationCopy[lang];
  return (
    <DataTable
      caption={t.criteria}
      captionHidden
      rows={criteria}
      rowKey={(row) => row.position}
      columns={[
        { key: 'name', head: t.criterion, rowHead: true, cell: (row) => <span lang="ko">{row.name}</span> },
        { key: 'question', head: t.question, cell: (row) => <span lang="ko">{row.question}</span> },
        { key: 'weight', head: t.weight, numeric: true, cell: (row) => t.weightOf(row.weight) },
      ]}
    />
  );
}
