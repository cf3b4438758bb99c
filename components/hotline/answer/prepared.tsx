import { randomUUID } from 'node:crypto';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { answerCopy } from '@/lib/hotline/copy/answer';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadPage } from '@/lib/hotline/loaders';
import { measure, splitText } from '@/lib/hotline/rules-bytes';
import { ApproveForm, ReturnForm, WithdrawForm } from './approval-forms';
import { TextParts } from './text-parts';

/** An answer that waits for the head of the desk, as it would go out; or the one that came back, and why. */
export function Prepared({ shown, lang }: { shown: ThreadPage; lang: Lang }) {
  const t = answerCopy[lang];
  const { prepared, heads, now, thread } = shown;
  if (!prepared) return null;
  if (prepared.outcome === 'returned')
    return (
      <Notice kind="warn" title={t.returned(prepared.decider ?? '')}>
        <p lang="ko">{prepared.reason}</p>
      </Notice>
    );
  const own = () => ({ number: thread.number, version: thread.version, lang, formKey: randomUUID() });
  const { bytes, kind } = measure(prepared.body);
  const parts = splitText(prepared.body);
  const d = hotlineDeskCopy[lang];
  return (
    <section aria-labelledby="prepared" className="grid gap-4 rounded-lg border border-line-strong p-5">
      <h2 id="prepared" className="text-lg">
        {heads ? t.waitsForYou : t.waitsForHead}
      </h2>
      <div>
        <p className="rounded-lg bg-primary-soft px-4 py-2.5 whitespace-pre-wrap wrap-anywhere" lang="ko">
          {prepared.body}
        </p>
        <p className="mt-1 text-right text-sm text-ink-3 tabular-nums">
          {prepared.writer} · {formatShortInstant(prepared.writtenAt, now, lang)} · {d.bytes(bytes)} ·{' '}
          {kind === 'several' ? d.several(parts.length) : d.kind[kind]}
        </p>
        {parts.length > 1 && <TextParts parts={parts} lang={lang} />}
      </div>
      {heads && <ApproveForm {...own()} />}
      {heads && <ReturnForm {...own()} />}
      <WithdrawForm {...own()} />
    </section>
  );
}
