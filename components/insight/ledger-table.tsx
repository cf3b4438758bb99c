import { type Column, DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { formatDay, formatInstant } from '@/lib/format/dates';
import { ledgerCopy } from '@/lib/insight/copy-ledger';

interface Entry {
  seq: number;
  at: string;
  number: string;
  step: string;
  hash: string;
}

/** The newest lines of the ledger, as they are in the file. */
export function LedgerTable({ entries, lang }: { entries: Entry[]; lang: Lang }) {
  const t = ledgerCopy[lang];
  const columns: Column<Entry>[] = [
    { key: 'seq', head: t.seq, cell: (entry) => entry.seq, numeric: true },
    {
      key: 'at',
      head: t.at,
      cell: (entry) => <time dateTime={entry.at}>{formatInstant(new Date(entry.at), lang)}</time>,
    },
    {
      key: 'number',
      head: t.number,
      cell: (entry) => <span className="whitespace-nowrap">{entry.number}</span>,
      rowHead: true,
    },
    { key: 'step', head: t.step, cell: (entry) => <code>{entry.step}</code> },
    { key: 'hash', head: t.hash, cell: (entry) => <code title={entry.hash}>{entry.hash.slice(0, 12)}</code> },
  ];
  return <DataTable caption={t.newest} captionHidden columns={columns} rows={entries} rowKey={(entry) => entry.seq} />;
}

interface Head {
  day: string;
  seq: number;
  hash: string;
}

/** Where the ledger ended on each of the last days. */
export function LedgerDays({ heads, lang }: { heads: Head[]; lang: Lang }) {
  const t = ledgerCopy[lang];
  const columns: Column<Head>[] = [
    {
      key: 'day',
      head: t.day,
      cell: ({ day }) => <time dateTime={day}>{formatDay(day, lang)}</time>,
      rowHead: true,
    },
    { key: 'seq', head: t.seq, cell: ({ seq }) => seq, numeric: true },
    { key: 'hash', head: t.hash, cell: ({ hash }) => <code className="break-all">{hash}</code> },
  ];
  return <DataTable caption={t.days} captionHidden columns={columns} rows={heads} rowKey={({ day }) => day} />;
}
