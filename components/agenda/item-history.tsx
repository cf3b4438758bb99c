import { History } from '@/components/layout/history';
import { agendaCopy } from '@/lib/agenda/copy';
import { stepLevel } from '@/lib/agenda/states';
import type { Lang } from '@/lib/format/copy';
import type { HistoryStep } from '@/lib/platform/history';
import type { OpinionData } from './opinions';
import { stepText } from './step-text';

/** What happened to an item, each step with who was asked, what was answered and how it was decided. */
export function ItemHistory({ steps, opinions, lang }: { steps: HistoryStep[]; opinions: OpinionData[]; lang: Lang }) {
  const t = agendaCopy[lang];
  return (
    <History
      label={t.item.steps}
      steps={steps}
      words={t.steps}
      levelOf={stepLevel}
      textOf={(step) => stepText(step, opinions, lang)}
      lang={lang}
    />
  );
}
