import { Tag, type Tone } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { moderationCopy } from '@/lib/moderation/copy';
import type { OwnMeasure } from '@/lib/moderation/queries';
import type { MeasureState } from '@/lib/moderation/states';
import { SaidSteps } from './said-steps';

type Props = { measure: OwnMeasure; now: Date; lang: Lang };

const tones: Record<MeasureState, Tone> = { standing: 'warn', appealed: 'info', upheld: 'bad', lifted: 'ok' };

/** What it is, where it stands, until when. */
export function MeasureTags({ measure, now, lang }: Props) {
  const t = moderationCopy[lang];
  const { endsAt, state, kind } = measure;
  return (
    <div className="flex flex-wrap gap-2">
      <Tag tone="plain">{t.kinds[kind]}</Tag>
      <Tag tone={tones[state]}>{t.states[state]}</Tag>
      {endsAt && state !== 'lifted' && (
        <Tag tone="plain">{endsAt > now ? t.until(formatInstant(endsAt, lang)) : t.over}</Tag>
      )}
    </div>
  );
}

/** What happened, in order: the measure with its reason, the objection, the answer. */
export function MeasureHistory({ measure, now, lang }: Props) {
  const t = moderationCopy[lang];
  const { imposedAt, reason, appealedAt, appeal, judgedAt, judgement, state } = measure;
  const steps = [
    { at: imposedAt, title: t.imposed, words: reason },
    ...(appealedAt ? [{ at: appealedAt, title: t.appealed, words: appeal }] : []),
    ...(judgedAt ? [{ at: judgedAt, title: state === 'lifted' ? t.lifted : t.upheld, words: judgement }] : []),
  ];
  return <SaidSteps steps={steps} label={t.history} now={now} lang={lang} />;
}
