import { DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { formatWon } from '@/lib/format/numbers';
import { teamCopy } from '@/lib/research/copy/team';
import type { BudgetRow } from '@/lib/research/queries/team';

type Props = {
  team: { grantWon: number; spentWon: number; refundedWon: number | null };
  left: number;
  budget: BudgetRow[];
  lang: Lang;
};

/** The grant, what is spent and what is left, in all and by line. */
export function Money({ team, left, budget, lang }: Props) {
  const t = teamCopy[lang];
  const sums = [
    [t.grant, team.grantWon],
    [t.spent, team.spentWon],
    ...(team.refundedWon === null ? [] : ([[t.refunded, team.refundedWon]] as const)),
    [t.left, left],
  ] as const;
  return (
    <div className="grid gap-5">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {sums.map(([term, won]) => (
          <div key={term}>
            <dt className="text-sm text-ink-2">{term}</dt>
            <dd className="text-xl font-bold tabular-nums">{formatWon(won, lang)}</dd>
          </div>
        ))}
      </dl>
      {budget.length > 0 && (
        <DataTable
          caption={t.budget}
          rows={budget}
          rowKey={(line) => line.id}
          columns={[
            { key: 'label', head: t.line, rowHead: true, cell: (line) => <span lang="ko">{line.label}</span> },
            { key: 'amount', head: t.lineAmount, numeric: true, cell: (line) => formatWon(line.amountWon, lang) },
            { key: 'spent', head: t.lineSpent, numeric: true, cell: (line) => formatWon(line.spentWon, lang) },
            {
              key: 'left',
              head: t.lineLeft,
              numeric: true,
              cell: (line) => formatWon(line.amountWon - line.spentWon, lang),
            },
          ]}
        />
      )}
    </div>
  );
}
