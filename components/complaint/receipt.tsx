import { LinkButton } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { complaintCopy } from '@/lib/complaint/copy';
import { authorCopy } from '@/lib/complaint/copy/author';
import { receiptCopy } from '@/lib/complaint/copy/receipt';
import type { ReceiptPage } from '@/lib/complaint/loaders';
import { nextOfComplaint, nextOfProposal } from '@/lib/complaint/rules/receipt';
import { showReturnCode } from '@/lib/complaint/rules/return-code';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { casePath, paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import { PrintButton } from './print-button';

/** What one holds in the hand after filing: the number, what happens next, by when, and how to get back. */
export function Receipt({ receipt, lang }: { receipt: ReceiptPage; lang: Lang }) {
  const t = authorCopy[lang].receipt;
  const { complaint, kind, number } = receipt;
  const words = receiptCopy[lang];
  const now = nowOf(receipt, lang);
  const isComplaint = kind === 'complaint';
  const { returnCode } = receipt;
  const back = returnCode
    ? t.backNameless
    : !isComplaint
      ? t.backProposal
      : complaint?.heldAt
        ? t.backHeld
        : complaint?.visibility === 'private'
          ? t.backPrivate
          : t.backPublic;
  return (
    <article className="pt-6">
      <header className="rounded-lg border border-ok bg-ok-soft px-5 py-6 text-center">
        <Icon name="ok" size={40} className="text-ok" />
        <h1 className="mt-2 text-2xl">{t.title}</h1>
        <p className="mt-3 text-sm text-ink-2">{t.number}</p>
        <p className="text-3xl font-bold tabular-nums">{number}</p>
        {returnCode && (
          <>
            <p className="mt-4 text-sm text-ink-2">{t.code}</p>
            <p className="text-2xl font-bold tabular-nums max-sm:text-xl">{showReturnCode(returnCode)}</p>
          </>
        )}
      </header>
      {returnCode && (
        <div className="mt-4">
          <Notice kind="warn" title={t.codeOnce}>
            <p>
              {t.codeWhere}: <a href={paths(lang).returnToCase}>{receipt.returnAddress}</a>
            </p>
          </Notice>
        </div>
      )}
      <div className="mt-6">
        <DescriptionList
          stacked
          facts={[
            { term: t.what, detail: <span lang="ko">{receipt.title}</span> },
            ...(complaint
              ? [{ term: complaintCopy[lang].filters.kind, detail: complaintCopy[lang].kinds[complaint.kind] }]
              : []),
            ...(receipt.dong ? [{ term: t.where, detail: nameIn(receipt.dong, lang) }] : []),
            { term: t.when, detail: formatInstant(receipt.receivedAt, lang) },
            ...(now
              ? [
                  { term: words.state, detail: now.state },
                  { term: t.next, detail: words.next[now.next] },
                ]
              : []),
            ...(receipt.dueAt ? [{ term: t.by, detail: <b>{formatInstant(receipt.dueAt, lang)}</b> }] : []),
            { term: t.back, detail: back },
          ]}
        />
      </div>
      <p className="no-print mt-8 flex flex-wrap gap-3">
        <LinkButton kind="primary" href={casePath(lang, kind, number)}>
          {t.open}
        </LinkButton>
        <PrintButton>{t.print}</PrintButton>
        <LinkButton kind="quiet" href={isComplaint ? paths(lang).complaints : paths(lang).proposals}>
          {t.list}
        </LinkButton>
      </p>
    </article>
  );
}

/** Where it is by now, and what comes next: a receipt may be opened long after it was given. */
function nowOf({ complaint, proposal }: ReceiptPage, lang: Lang) {
  if (complaint) return { state: complaintCopy[lang].states[complaint.state], next: nextOfComplaint(complaint.state) };
  if (proposal) return { state: proposalCopy[lang].states[proposal.state], next: nextOfProposal(proposal.state) };
  return null;
}
