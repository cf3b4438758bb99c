import { randomUUID } from 'node:crypto';
import type { Lang } from '@/lib/format/copy';
import { formatShortDay } from '@/lib/format/dates';
import { moderationCopy } from '@/lib/moderation/copy';
import type { MutedRow } from '@/lib/moderation/queries';
import { UnmuteForm } from './forms';

/** Whose comments a person folded away, each with the way back. */
export function MutedList({ rows, now, lang }: { rows: MutedRow[]; now: Date; lang: Lang }) {
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <span>
            <b lang="ko">{row.author}</b>{' '}
            <span className="text-sm text-ink-3">
              {moderationCopy[lang].mutedSince(formatShortDay(row.since, now, lang))}
            </span>
          </span>
          <UnmuteForm id={row.id} formKey={randomUUID()} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
