import { DescriptionList, type Fact } from '@/components/ui/description-list';
import { Prose } from '@/components/ui/prose';
import { agendaCopy } from '@/lib/agenda/copy';
import type { Outcome } from '@/lib/agenda/states';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';

export interface DecisionData {
  id: number;
  outcome: Outcome;
  reasons: string;
  remedy: string | null;
  plannedFor: string | null;
  department: { nameKo: string; nameEn: string } | null;
  reExaminationId: number | null;
  publishedAt: Date | null;
}

/** What was decided, why, when it will be done, and what one can still do. */
export function Decision({ decision, lang }: { decision: DecisionData; lang: Lang }) {
  const t = agendaCopy[lang];
  const facts: Fact[] = [
    {
      term: t.item.reasons,
      detail: (
        <span lang="ko">
          <Prose>{decision.reasons}</Prose>
        </span>
      ),
    },
  ];
  if (decision.plannedFor) facts.push({ term: t.item.plannedFor, detail: formatDay(decision.plannedFor, lang) });
  if (decision.department) facts.push({ term: t.item.lead, detail: nameIn(decision.department, lang) });
  if (decision.remedy)
    facts.push({
      term: t.item.remedy,
      detail: (
        <span lang="ko">
          <Prose>{decision.remedy}</Prose>
        </span>
      ),
    });
  return (
    <div className="rounded-lg border border-line bg-raised p-5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b className="text-xl">{t.outcomes[decision.outcome]}</b>
        {decision.publishedAt && (
          <span className="text-sm text-ink-3">{t.item.decidedOn(formatDay(decision.publishedAt, lang))}</span>
        )}
        {decision.reExaminationId && <span className="text-sm text-ink-3">{t.item.again}</span>}
      </p>
      <div className="mt-3">
        <DescriptionList facts={facts} stacked />
      </div>
    </div>
  );
}
