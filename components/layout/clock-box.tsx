import { PromiseBox } from '@/components/ui/case/promise-box';
import type { Lang } from '@/lib/format/copy';
import { formatDue, formatTime, formatTimeLeft, formatWeekday, urgency } from '@/lib/format/dates';
import { explainClock } from '@/lib/platform/clock/explain';
import type { ClockView } from '@/lib/platform/clock/queries';
import { commonCopy } from '@/lib/platform/copy';

interface Props {
  clock: ClockView;
  /** Who has to keep the promise. */
  who: string;
  lang: Lang;
  now: Date;
}

const inHours: readonly string[] = ['hours', 'working_hours'];

/** The promise of a case: who, by when, how long is left, and the sum in words. */
export function ClockBox({ clock, who, lang, now }: Props) {
  const t = commonCopy[lang].promise;
  const byHour = inHours.includes(clock.period.unit);
  const left = byHour ? formatTimeLeft : formatDue;
  const by = clock.precise
    ? `${formatWeekday(clock.dueAt, lang)} ${formatTime(clock.dueAt, lang)}`
    : formatWeekday(clock.dueAt, lang);
  const words = {
    met: t.met,
    missed: t.missed,
    paused: t.paused,
    running: left(clock.dueAt, lang, now),
    overdue: left(clock.dueAt, lang, now),
  };
  const running = urgency(clock.dueAt, now) === 'soon' ? 'soon' : 'fine';
  const looks = { met: 'kept', missed: 'late', paused: 'paused', overdue: 'late', running } as const;
  return (
    <PromiseBox
      words={t}
      who={who}
      by={by}
      left={words[clock.state]}
      state={looks[clock.state]}
      calculation={explainClock(clock.steps, lang)}
      notes={clock.extensions.map((extension) => `${t.extended} ${extension.reason}`)}
    />
  );
}
