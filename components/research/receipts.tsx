import type { ReactNode } from 'react';
import { AttachmentList } from '@/components/complaint/attachment-list';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import { teamCopy } from '@/lib/research/copy/team';
import type { FileRow, ReceiptRow } from '@/lib/research/queries/team';

const tones = { handed_in: 'info', approved: 'ok', returned: 'warn' } as const;

type Props = { receipts: ReceiptRow[]; files: FileRow[]; lang: Lang; action?: (receipt: ReceiptRow) => ReactNode };

/** What was paid, each with its picture and whether the office has checked it. */
export function Receipts({ receipts, files, lang, action }: Props) {
  const t = teamCopy[lang];
  if (receipts.length === 0) return <p className="text-ink-2">{t.noReceipts}</p>;
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {receipts.map((receipt) => (
        <li key={receipt.id} className="grid gap-3 py-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {receipt.state !== 'taken_back' && <Tag tone={tones[receipt.state]}>{t.receiptStates[receipt.state]}</Tag>}
            <b lang="ko">{t.receiptOf(receipt.vendor, formatWon(receipt.amountWon, lang))}</b>
            <span className="text-sm text-ink-2">
              <span lang="ko">{receipt.label}</span> · {formatDay(receipt.paidOn, lang)}
            </span>
          </div>
          {(receipt.reason ?? receipt.note) && (
            <p lang="ko" className="max-w-text text-sm text-ink-2">
              {receipt.reason ?? receipt.note}
            </p>
          )}
          <AttachmentList files={files.filter((file) => file.receiptId === receipt.id)} lang={lang} />
          {action?.(receipt)}
        </li>
      ))}
    </ul>
  );
}
