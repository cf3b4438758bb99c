import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { auditCopy } from '@/lib/staff/copy/audit';
import type { AuditPage } from '@/lib/staff/loaders-audit';

type Row = AuditPage['rows'][number];

/** Who did what to whom, when and why: one entry below the other, the latest first. */
export function AuditList({ lang, rows, now }: { lang: Lang; rows: Row[]; now: Date }) {
  const t = auditCopy[lang];
  const types: Record<string, string> = t.types;
  return (
    <ol className="border-t-2 border-ink">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-x-8 gap-y-1 border-b border-line-weak py-3 md:grid-cols-[11rem_1fr]">
          <time dateTime={row.at.toISOString()} className="text-sm text-ink-2">
            {formatShortInstant(row.at, now, lang)}
          </time>
          <div className="grid min-w-0 gap-1">
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <b>{types[row.type] ?? row.type}</b>
              {row.about && <span>{t.about(row.about)}</span>}
              {row.number && <span>{row.number}</span>}
              <span className="text-sm text-ink-3">{row.actor ?? t.by[row.by]}</span>
              {row.behalf && <Tag tone="plain">{t.behalf(row.behalf)}</Tag>}
            </p>
            <Details lang={lang} data={row.data} />
            {row.reason && <p className="text-sm">{t.reason(row.reason)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The figures that were kept, where people have a word for them. */
function Details({ lang, data }: { lang: Lang; data: Row['data'] }) {
  const t = auditCopy[lang];
  const words: Record<string, string> = t.details;
  const values: Record<string, string> = t.values;
  const known = Object.entries(data).filter(([name]) => Object.hasOwn(words, name));
  if (known.length === 0) return null;
  const said = (value: Row['data'][string]) =>
    value === null
      ? t.nothing
      : value === true
        ? t.yes
        : value === false
          ? t.no
          : (values[String(value)] ?? String(value));
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
      {known.map(([name, value]) => (
        <div key={name} className="flex gap-1.5">
          <dt className="text-ink-3">{words[name]}</dt>
          <dd className="break-all">{said(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
