import type { ReactNode } from 'react';
import { Tag, type Tone } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { scoreCopy } from '@/lib/score/copy';
import type { ActionRow } from '@/lib/score/queries';

const tones: Record<ActionRow['state'], Tone> = { planned: 'plain', doing: 'primary', done: 'ok', dropped: 'warn' };

type Props = { actions: ActionRow[]; lang: Lang; below?: (action: ActionRow) => ReactNode };

/** What an office does to get better, and how far it is. */
export function ActionsList({ actions, lang, below }: Props) {
  const t = scoreCopy[lang].actions;
  if (actions.length === 0) return <p className="text-ink-2">{t.none}</p>;
  return (
    <ul aria-label={t.title} className="border-t-2 border-ink">
      {actions.map((action) => (
        <li key={action.id} className="border-b border-line-weak py-4">
          <p className="font-bold" lang="ko">
            {action.title}
          </p>
          <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-ink-2">
            <Tag tone={tones[action.state]}>{t.states[action.state]}</Tag>
            {t.due(formatDay(action.dueOn, lang))}
          </p>
          {action.outcome && (
            <p className="mt-1 text-sm" lang="ko">
              {action.outcome}
            </p>
          )}
          {below?.(action)}
        </li>
      ))}
    </ul>
  );
}
