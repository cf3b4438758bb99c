import { Tag, type Tone } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import type { TakedownRow } from '@/lib/moderation/queries/takedown';
import type { TakedownState } from '@/lib/moderation/states-takedown';
import { SaidSteps } from './said-steps';

type Props = { takedown: TakedownRow; now: Date; lang: Lang };

const tones: Record<TakedownState, Tone> = {
  asked: 'info',
  refused: 'plain',
  hidden: 'warn',
  objected: 'info',
  restored: 'ok',
  removed: 'bad',
};

/** What kind of words, on which ground, where it stands, until when. */
export function TakedownTags({ takedown, lang }: Omit<Props, 'now'>) {
  const t = takedownCopy[lang];
  const { kind, ground, state, endsAt } = takedown;
  return (
    <div className="flex flex-wrap gap-2">
      <Tag tone="plain">{t.kinds[kind]}</Tag>
      <Tag tone="plain">{t.grounds[ground]}</Tag>
      <Tag tone={tones[state]}>{t.states[state]}</Tag>
      {endsAt && (state === 'hidden' || state === 'objected') && (
        <Tag tone="plain">{t.until(formatInstant(endsAt, lang))}</Tag>
      )}
    </div>
  );
}

/** What happened, in order, with the words of each side that the reader may read. */
export function TakedownHistory({ takedown, now, lang }: Props) {
  const t = takedownCopy[lang];
  const { state, askedAt, decidedAt, reason, objectedAt, objection, endedAt, endReason } = takedown;
  const steps = [
    { at: askedAt, title: t.steps2.asked, words: null },
    ...(decidedAt
      ? [{ at: decidedAt, title: state === 'refused' ? t.steps2.refused : t.steps2.hidden, words: reason }]
      : []),
    ...(objectedAt ? [{ at: objectedAt, title: t.steps2.objected, words: objection }] : []),
    ...(endedAt
      ? [{ at: endedAt, title: state === 'removed' ? t.steps2.removed : t.steps2.restored, words: endReason }]
      : []),
  ];
  return <SaidSteps steps={steps} now={now} lang={lang} />;
}
