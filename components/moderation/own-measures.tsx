import { randomUUID } from 'node:crypto';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { moderationCopy } from '@/lib/moderation/copy';
import type { OwnMeasure } from '@/lib/moderation/queries';
import { casePath } from '@/lib/platform/paths';
import { AppealForm } from './forms';
import { MeasureHistory, MeasureTags } from './measure-history';

type Props = { measures: OwnMeasure[]; now: Date; lang: Lang };

/** Everything that was done to a person's words, each with its history and, once, the way to object. */
export function OwnMeasures({ measures, now, lang }: Props) {
  const t = moderationCopy[lang];
  return (
    <ul className="border-t-2 border-ink">
      {measures.map((measure) => (
        <li
          key={measure.id}
          id={`measure-${measure.id}`}
          className="grid gap-x-10 gap-y-4 border-b border-line-weak py-5 lg:grid-cols-[minmax(0,1fr)_420px]"
        >
          <div className="grid content-start gap-3">
            <MeasureTags measure={measure} now={now} lang={lang} />
            {measure.text !== null && (
              <blockquote lang="ko" aria-label={t.yourText} className="rounded-md bg-surface px-4 py-3">
                <Prose>{measure.text}</Prose>
              </blockquote>
            )}
            <a
              href={casePath(lang, measure.subjectKind, measure.number)}
              lang="ko"
              className="link inline-flex min-h-11 items-center text-sm"
            >
              {measure.title}
            </a>
            <MeasureHistory measure={measure} now={now} lang={lang} />
          </div>
          {measure.state === 'standing' && <AppealForm id={measure.id} formKey={randomUUID()} lang={lang} />}
        </li>
      ))}
    </ul>
  );
}
