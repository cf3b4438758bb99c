import { randomUUID } from 'node:crypto';
import { AppealForm } from '@/components/moderation/forms';
import { Notice } from '@/components/ui/notice';
import { authorCopy } from '@/lib/complaint/copy/author';
import { heldCopy } from '@/lib/complaint/copy/held';
import type { ComplaintPage } from '@/lib/complaint/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { sumCopy } from '@/lib/platform/clock/copy-sum';
import type { CaseForm } from '../case-form';
import { RateForm } from './rate-form';
import { SupplementForm } from './supplement-form';
import { AcceptForm, ExtensionAnswerForm, ReopenForm, WithdrawForm } from './verdict-forms';

type Props = { shown: ComplaintPage; lang: Lang };

/** What the office waits for from the author stands first, above the case itself. */
export function AuthorRequests({ shown, lang }: Props) {
  const t = authorCopy[lang];
  const asked = shown.steps.findLast((step) => step.type === 'complaint.request_supplement');
  const { held } = heldCopy[lang];
  const { askedExtension } = shown;
  if (!shown.isAuthor) return null;
  return (
    <div className="mt-6 grid gap-4 empty:hidden">
      {shown.complaint.heldAt && <Notice title={held.title}>{held.text}</Notice>}
      {shown.kept && <Kept kept={shown.kept} lang={lang} />}
      {shown.events.includes('supplement') && (
        <Notice kind="warn" title={t.supplement.title}>
          {asked?.reason && <p className="prose mb-2 font-bold">{asked.reason}</p>}
          <p className="mb-4">{t.supplement.lead}</p>
          <SupplementForm {...formOf(shown, lang)} />
        </Notice>
      )}
      {askedExtension && (
        <Notice kind="warn" title={t.extension.title}>
          <p>{t.extension.lead(periodText(askedExtension.unit, askedExtension.n, lang))}</p>
          <p className="prose my-3 font-bold">{askedExtension.reason}</p>
          <ExtensionAnswerForm {...formOf(shown, lang)} />
        </Notice>
      )}
    </div>
  );
}

/** Why it stays private, and the one objection to that. */
function Kept({ kept, lang }: { kept: NonNullable<ComplaintPage['kept']>; lang: Lang }) {
  const t = heldCopy[lang].kept;
  return (
    <Notice kind="warn" title={t.title}>
      <p className="prose mb-2 font-bold" lang="ko">
        {kept.judgement ?? kept.reason}
      </p>
      <p>{t[kept.state]}</p>
      {kept.state === 'standing' && (
        <div className="mt-4">
          <AppealForm id={kept.id} formKey={randomUUID()} lang={lang} />
        </div>
      )}
    </Notice>
  );
}

/** What the author may do with the answer, or instead of waiting for one. */
export function AuthorChoices({ shown, lang }: Props) {
  const t = authorCopy[lang];
  const { complaint: c, events, settings, reopenUntil, now } = shown;
  if (!shown.isAuthor) return null;
  const mayReopen = events.includes('reopen') && reopenUntil !== null && now <= reopenUntil;
  const isAnswered = c.answeredAt !== null && (c.state === 'answered' || c.state === 'closed');
  if (!isAnswered && !events.includes('withdraw')) return null;
  return (
    <section aria-labelledby="mine" className="mt-8 grid gap-5 rounded-lg border border-line bg-raised p-5">
      <h2 id="mine" className="text-lg">
        {isAnswered ? t.rate.title : t.mine}
      </h2>
      {isAnswered && <RateForm {...formOf(shown, lang)} given={c.rating} />}
      {mayReopen && (
        <ReopenForm
          {...formOf(shown, lang)}
          until={formatDay(reopenUntil, lang)}
          offered={c.rating !== null && c.rating <= 2}
        />
      )}
      {events.includes('close') && (
        <>
          <AcceptForm {...formOf(shown, lang)} />
          <p className="text-sm text-ink-2">{t.autoClose(settings.closeAfterDays)}</p>
        </>
      )}
      {events.includes('withdraw') && <WithdrawForm {...formOf(shown, lang)} />}
    </section>
  );
}

const formOf = ({ complaint }: ComplaintPage, lang: Lang): CaseForm => ({
  number: complaint.number,
  version: complaint.version,
  lang,
  formKey: randomUUID(),
});

function periodText(unit: string, n: number, lang: Lang): string {
  const units: Record<string, (n: number) => string> = sumCopy[lang].units;
  return units[unit]?.(n) ?? String(n);
}
