import { randomUUID } from 'node:crypto';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import type { OwnTakedown } from '@/lib/moderation/queries/takedown';
import { casePath } from '@/lib/platform/paths';
import { ObjectForm } from './takedown-forms';
import { TakedownHistory, TakedownTags } from './takedown-history';

type Props = { rows: OwnTakedown[]; now: Date; lang: Lang };

/** A person's words that were taken down: as they were, why, until when, and the way to object. */
export function OwnTakedowns({ rows, now, lang }: Props) {
  const t = takedownCopy[lang];
  return (
    <ul className="border-t-2 border-ink">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-10 gap-y-4 border-b border-line-weak py-5 lg:grid-cols-[minmax(0,1fr)_420px]"
        >
          <div className="grid content-start gap-3">
            <TakedownTags takedown={row} lang={lang} />
            {row.text && (
              <blockquote lang="ko" aria-label={t.yourText} className="rounded-md bg-surface px-4 py-3">
                <Prose>{row.text}</Prose>
              </blockquote>
            )}
            <a
              href={casePath(lang, row.caseKind, row.number)}
              className="link inline-flex min-h-11 items-center text-sm"
            >
              {row.number}
            </a>
            <TakedownHistory takedown={row} now={now} lang={lang} />
            <p className="text-sm text-ink-2">{t.remedies}</p>
          </div>
          {row.state === 'hidden' && <ObjectForm id={row.id} formKey={randomUUID()} lang={lang} />}
        </li>
      ))}
    </ul>
  );
}
