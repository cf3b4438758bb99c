import type { ReactNode } from 'react';
import { courseCopy } from '@/lib/course/copy';
import type { SessionRow } from '@/lib/course/queries';
import type { Lang } from '@/lib/format/copy';
import { sessionWords } from './words';

type Props = { sessions: readonly SessionRow[]; lang: Lang; mark?: (session: SessionRow) => ReactNode };

/** The dates of a course, one a line; `mark` says something about each, such as who was there. */
export function Sessions({ sessions, lang, mark }: Props) {
  const t = courseCopy[lang].page;
  return (
    <ol aria-label={t.sessions} className="border-t-2 border-ink">
      {sessions.map((session, at) => (
        <li
          key={session.id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-line-weak py-3"
        >
          <div className="min-w-0">
            <p className="font-bold">
              {sessions.length > 1 && <span className="mr-2 text-ink-3">{t.session(at + 1)}</span>}
              <time dateTime={session.startsAt.toISOString()}>{sessionWords(session, lang)}</time>
            </p>
            {session.topic && (
              <p lang="ko" className="text-sm text-ink-2">
                {session.topic}
              </p>
            )}
          </div>
          {mark?.(session)}
        </li>
      ))}
    </ol>
  );
}
