import type { Lang } from '@/lib/format/copy';
import { staffCopy } from '@/lib/staff/copy';
import { Days } from './charge';
import { EndDeputyForm } from './verb-forms';

interface Row {
  id: number;
  member: { name: string };
  deputy: { name: string };
  validFrom: string;
  validTo: string;
  /** Whether whoever looks may end it. */
  own?: boolean;
}

/** Who stands in for whom. */
export function Deputies({ lang, rows, newKey }: { lang: Lang; rows: Row[]; newKey: () => string }) {
  const t = staffCopy[lang];
  if (rows.length === 0) return <p className="text-ink-2">{t.noDeputies}</p>;
  return (
    <ul className="border-t-2 border-ink">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line-weak py-4">
          <div>
            <p className="font-bold">{t.deputyFor(row.deputy.name, row.member.name)}</p>
            <Days lang={lang} days={row} />
          </div>
          {row.own !== false && <EndDeputyForm lang={lang} formKey={newKey()} deputy={row.id} />}
        </li>
      ))}
    </ul>
  );
}
