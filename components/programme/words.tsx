import { Tag, type Tone } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay, formatRange } from '@/lib/format/dates';
import { applicationCopy } from '@/lib/programme/copy/application';
import { programmeCopy } from '@/lib/programme/copy/programme';
import type { Phase } from '@/lib/programme/rules/fund';
import type { ApplicationState } from '@/lib/programme/states';

const phaseTones: Record<Phase, Tone> = { draft: 'plain', coming: 'info', open: 'ok', used_up: 'warn', over: 'plain' };

/** Whether one can ask for it now, in words and colour. */
export function PhaseTag({
  phase,
  kind,
  lang,
}: {
  phase: Phase;
  kind: 'guarantee' | 'grant' | 'consulting';
  lang: Lang;
}) {
  const t = programmeCopy[lang];
  const words = phase === 'open' && kind === 'consulting' ? t.opened : t.phases[phase];
  return <Tag tone={phaseTones[phase]}>{words}</Tag>;
}

const stateTones: Record<ApplicationState, Tone> = {
  submitted: 'primary',
  supplement_requested: 'warn',
  approved: 'ok',
  refused: 'bad',
  objected: 'info',
  upheld: 'plain',
  withdrawn: 'plain',
};

export function ApplicationTag({ state, lang }: { state: ApplicationState; lang: Lang }) {
  return <Tag tone={stateTones[state]}>{applicationCopy[lang].states[state]}</Tag>;
}

/** From one day to another, from or until a day, or all year. */
export function periodWords(
  { opensOn, closesOn }: { opensOn: string | null; closesOn: string | null },
  lang: Lang,
): string {
  const t = programmeCopy[lang];
  if (opensOn && closesOn) return formatRange(opensOn, closesOn, lang);
  if (opensOn) return t.from(formatDay(opensOn, lang));
  return closesOn ? t.until(formatDay(closesOn, lang)) : t.always;
}
