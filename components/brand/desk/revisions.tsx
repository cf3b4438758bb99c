import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import { brandDeskCopy } from '@/lib/brand/copy-desk';
import type { RevisionRow } from '@/lib/brand/queries';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';

type Props = {
  revisions: RevisionRow[];
  publishedId: number | null;
  draftId: number | null;
  lang: Lang;
  action: (revision: RevisionRow) => ReactNode;
};

/** Everything that was ever saved, newest first: when, by whom, and what became of it. */
export function Revisions({ revisions, publishedId, draftId, lang, action }: Props) {
  const t = brandDeskCopy[lang];
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {revisions.map((revision) => (
        <li key={revision.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2">
              <b>{t.revision(formatInstant(revision.editedAt, lang), revision.editorName)}</b>
              {revision.id === publishedId && <Tag tone="ok">{t.isPublished}</Tag>}
              {revision.id === draftId && <Tag tone="warn">{t.isDraft}</Tag>}
              {revision.restoredFrom !== null && <Tag tone="plain">{t.restored}</Tag>}
            </p>
            <p lang="ko" className="text-sm text-ink-2">
              {revision.identity}
            </p>
            {revision.publishedAt && revision.publisherName && (
              <p className="text-sm text-ink-3">
                {t.wasPublished(formatInstant(revision.publishedAt, lang), revision.publisherName)}
              </p>
            )}
          </div>
          {revision.id !== draftId && action(revision)}
        </li>
      ))}
    </ul>
  );
}
