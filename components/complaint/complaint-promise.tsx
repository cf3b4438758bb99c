import { PromiseBox } from '@/components/ui/case/promise-box';
import { complaintCopy } from '@/lib/complaint/copy';
import type { ComplaintCase } from '@/lib/complaint/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatDue, formatShortInstant, urgency } from '@/lib/format/dates';
import { clockCopy } from '@/lib/platform/clock/copy';
import { explainClock } from '@/lib/platform/clock/explain';
import { commonCopy } from '@/lib/platform/copy';
import { deskName, dueText } from './looks';

type Clock = ComplaintCase['clocks'][number];

/** Who answers, by when, how long that is, and the sum in words; below it what was promised before. */
export function ComplaintPromise({ shown, lang }: { shown: ComplaintCase; lang: Lang }) {
  const { complaint: c, clocks, now } = shown;
  const [current, ...earlier] = clocks.filter((clock) => clock.promise === c.kind);
  if (!current) return null;
  const t = complaintCopy[lang].promise;
  const words = clockCopy[lang];
  const { unit } = current.period;
  const moved = current.originalDueAt.getTime() !== current.dueAt.getTime();
  return (
    <PromiseBox
      words={commonCopy[lang].promise}
      who={deskName(c, lang)}
      by={dueText(current.dueAt, unit, lang, now)}
      left={left(current, c.answeredAt, lang, now)}
      state={look(current, now)}
      calculation={explainClock(current.steps, lang)}
      notes={[
        words.promises[current.promise],
        words.sources[current.promise],
        ...(moved ? [t.original(dueText(current.originalDueAt, unit, lang, now))] : []),
        ...earlier.map((clock) => t.earlier(dueText(clock.dueAt, unit, lang, now), inTime(clock, lang))),
      ]}
    />
  );
}

function look(clock: Clock, now: Date): 'fine' | 'soon' | 'late' | 'paused' | 'kept' {
  if (clock.state === 'met') return 'kept';
  if (clock.state === 'missed' || clock.state === 'overdue') return 'late';
  if (clock.state === 'paused') return 'paused';
  return urgency(clock.dueAt, now) === 'soon' ? 'soon' : 'fine';
}

function left(clock: Clock, answeredAt: Date | null, lang: Lang, now: Date): string {
  const t = complaintCopy[lang].promise;
  if (clock.state === 'paused') return commonCopy[lang].promise.paused;
  if (!clock.stoppedAt) return formatDue(clock.dueAt, lang, now);
  const state = inTime(clock, lang);
  return answeredAt ? `${state} · ${t.answeredIn(formatShortInstant(answeredAt, now, lang))}` : state;
}

function inTime(clock: Clock, lang: Lang): string {
  const t = commonCopy[lang].promise;
  return clock.state === 'met' ? t.met : t.missed;
}
