import { agendaCopy } from '@/lib/agenda/copy';
import type { Outcome } from '@/lib/agenda/states';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import type { HistoryStep } from '@/lib/platform/history';
import type { OpinionData } from './opinions';

const isOutcome = (value: unknown): value is Outcome =>
  value === 'adopted' || value === 'partially_adopted' || value === 'not_adopted';

/** What a step of an item says beside its name: which department was asked, what it answered, how it was decided. */
export function stepText(step: HistoryStep, opinions: readonly OpinionData[], lang: Lang): string | null {
  const { department, outcome } = step.data;
  if (step.type === 'agenda.decide' && isOutcome(outcome)) return agendaCopy[lang].outcomes[outcome];
  const opinion = opinions.find((o) => o.department.id === department);
  if (!opinion) return null;
  if (step.type === 'agenda.ask_opinion') return nameIn(opinion.department, lang);
  return step.type === 'agenda.answer_opinion' ? opinion.text : null;
}
