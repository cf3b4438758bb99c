import type { Level } from '@/components/ui/case/riser';
import { Timeline } from '@/components/ui/case/timeline';
import type { Lang } from '@/lib/format/copy';
import { formatInstant, formatWeekday } from '@/lib/format/dates';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { takedownHistoryCopy } from '@/lib/moderation/copy/takedown-history';
import { clockCopy } from '@/lib/platform/clock/copy';
import { commonCopy } from '@/lib/platform/copy';
import type { HistoryStep } from '@/lib/platform/history';

interface Props {
  label: string;
  steps: HistoryStep[];
  /** Sentences by the verb of the step, from the noun's own copy. */
  words: Record<string, string>;
  levelOf: (step: HistoryStep) => Level;
  /** What was said or decided in a step, where that is more than its reason. */
  textOf?: (step: HistoryStep) => string | null | undefined;
  /** Who sees a step that is not public; the office alone unless said otherwise. Null where the page says it once for all. */
  seenBy?: string | null;
  lang: Lang;
}

/** Everything that happened to a case, newest first: which level, who, when, and what was said. */
export function History({ label, steps, words, levelOf, textOf, seenBy, lang }: Props) {
  const { levels, internal } = commonCopy[lang];
  const entries = steps.toReversed().map((step) => {
    const level = levelOf(step);
    return {
      key: step.id,
      level,
      levelLabel: levels[level],
      time: step.at.toISOString(),
      timeLabel: formatInstant(step.at, lang),
      title:
        words[step.type.slice(step.type.indexOf('.') + 1)] ??
        clockMoved(step, lang) ??
        takenDown(step, lang) ??
        step.type,
      by: deskName(step, lang),
      text: textOf?.(step) ?? step.reason,
      internal: step.public || seenBy === null ? null : (seenBy ?? internal),
    };
  });
  return <Timeline label={label} entries={entries} />;
}

/** Any case with a promise can be dated again when the office declares a day off. */
function clockMoved({ type, data }: HistoryStep, lang: Lang): string | null {
  return type === 'clock.moved' ? clockCopy[lang].moved(formatWeekday(new Date(String(data.to)), lang)) : null;
}

/** Any public words can be taken down when they hurt somebody's rights. */
function takenDown({ type, data }: HistoryStep, lang: Lang): string | null {
  const t = takedownHistoryCopy[lang];
  const names: Record<string, string> = takedownCopy[lang].grounds;
  const whats: Record<string, string> = t.what;
  const [what, ground] = [whats[String(data.what)] ?? '', names[String(data.ground)] ?? ''];
  const sentences: Record<string, string> = {
    'takedown.hide': t.hide(what, ground, data.until ? formatWeekday(new Date(String(data.until)), lang) : ''),
    'takedown.restore': t.restore(what),
    'takedown.remove': t.remove(what, ground),
    'takedown.objection': t.objection,
  };
  return sentences[type] ?? (type.startsWith('takedown.told_') ? t.told : null);
}

/** In whose name a step was taken: a dong, a department, a desk of the office, a resident; by a deputy says for whom. */
function deskName({ desk, by, behalf }: HistoryStep, lang: Lang): string {
  const { desks, deputy } = commonCopy[lang];
  const words: Record<string, string> = desks;
  const name = desk?.kind === 'role' ? (words[desk.role] ?? desk.role) : desk ? desk[lang] : (words[by] ?? by);
  return behalf ? `${name} (${deputy(behalf.name ?? '')})` : name;
}
