import type { ReactNode } from 'react';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { placeCopy } from '@/lib/place/copy';
import type { ClosureRow } from '@/lib/place/queries';

type Props = { closures: ClosureRow[]; lang: Lang; action?: (closure: ClosureRow) => ReactNode };

/** Days on which it is closed, with the reason. */
export function Closures({ closures, lang, action }: Props) {
  const t = placeCopy[lang].page;
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {closures.map((closure) => (
        <li key={closure.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <span>
            <b>{t.closure(formatDay(closure.firstDay, lang), formatDay(closure.lastDay, lang))}</b>{' '}
            <span lang="ko" className="text-ink-2">
              {closure.reason}
            </span>
          </span>
          {action?.(closure)}
        </li>
      ))}
    </ul>
  );
}
