import { randomUUID } from 'node:crypto';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadPage } from '@/lib/hotline/loaders';
import { CancelQuestionForm, ContributeForm } from './contribute-form';

/** What other departments were asked and said. The one that leads can take a question back; one that was asked says its part. */
export function Contributions({ shown, lang }: { shown: ThreadPage; lang: Lang }) {
  const t = hotlineDeskCopy[lang];
  const { number, version } = shown.thread;
  const own = () => ({ number, version, lang, formKey: randomUUID() });
  const [mine] = shown.owed;
  return (
    <div className="grid gap-5">
      <p className="text-sm text-ink-3">{t.contributionsHint}</p>
      <ul className="border-t-2 border-ink">
        {shown.contributions.map((each) => (
          <li key={each.id} className="grid gap-1.5 border-b border-line-weak py-3.5">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <b>{nameIn(each.department, lang)}</b>
              <span className="text-sm text-ink-3">
                {each.cancelledAt
                  ? t.cancelled
                  : each.answeredAt
                    ? `${each.by ?? ''} · ${formatShortInstant(each.answeredAt, shown.now, lang)}`
                    : t.notYet}
              </span>
            </p>
            <p className="text-sm text-ink-2" lang="ko">
              {t.contribute.lead(each.question)}
            </p>
            {each.answer && (
              <p className="whitespace-pre-wrap wrap-anywhere" lang="ko">
                {each.answer}
              </p>
            )}
            {shown.leads && !each.answeredAt && !each.cancelledAt && <CancelQuestionForm {...own()} id={each.id} />}
          </li>
        ))}
      </ul>
      {mine && <ContributeForm {...own()} question={mine.question} />}
    </div>
  );
}
