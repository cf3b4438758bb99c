import type { ReactNode } from 'react';
import { AttachmentList } from '@/components/complaint/attachment-list';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { researchCopy } from '@/lib/research/copy';
import type { EntryRow, FileRow } from '@/lib/research/queries/team';

type Props = { entries: EntryRow[]; files: FileRow[]; lang: Lang; action?: (entry: EntryRow) => ReactNode };

/** Days of a team's work, newest first, with their photos. */
export function Diary({ entries, files, lang, action }: Props) {
  const t = researchCopy[lang].page;
  if (entries.length === 0) return <p className="text-ink-2">{t.noDiary}</p>;
  return (
    <ol className="divide-y divide-line-weak border-y border-line-weak">
      {entries.map((entry) => {
        const photos = files.filter((file) => file.entryId === entry.id);
        return (
          <li key={entry.id} className="grid gap-3 py-5">
            <div>
              <h3 className="text-lg">
                <span lang="ko">{entry.title}</span>
              </h3>
              <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-3">
                <span>
                  <span lang="ko">{entry.by}</span> ·{' '}
                  <time dateTime={entry.at.toISOString()}>{formatInstant(entry.at, lang)}</time>
                </span>
                {entry.editedAt && <span>{t.edited}</span>}
                {!entry.open && <Tag tone="warn">{t.onlyTeam}</Tag>}
              </p>
            </div>
            <div lang="ko" className="max-w-text">
              <Prose>{entry.text}</Prose>
            </div>
            {photos.length > 0 && <AttachmentList files={photos} lang={lang} />}
            {action?.(entry)}
          </li>
        );
      })}
    </ol>
  );
}
