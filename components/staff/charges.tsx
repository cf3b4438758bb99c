import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { staffCopy } from '@/lib/staff/copy';
import type { AssignmentRow } from '@/lib/staff/queries';
import { isPlaced, seenOf } from '@/lib/staff/rules';
import { ChargeTag, Days } from './charge';
import { EndForm, HeadForm } from './charge-forms';

type Props = {
  lang: Lang;
  part: 'now' | 'future' | 'past';
  rows: AssignmentRow[];
  /** For an administrator: the day of today, and keys for the forms. */
  change?: { today: string; newKey: () => string };
};

/** What somebody is, will be or was in charge of. */
export function Charges({ lang, part, rows, change }: Props) {
  const t = staffCopy[lang];
  if (rows.length === 0) return <p className="text-ink-2">{t.nothing[part]}</p>;
  return (
    <ul className="border-t-2 border-ink">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line-weak py-4">
          <div className="grid gap-1">
            <ChargeTag lang={lang} charge={row} />
            <div className="flex flex-wrap items-center gap-2">
              <Days lang={lang} days={row} />
              {row.source === 'provider' && <Tag tone="plain">{t.fromProvider}</Tag>}
            </div>
          </div>
          {change && part !== 'past' && (
            <div className="flex flex-wrap gap-2">
              {isPlaced(row.role) && (
                <HeadForm
                  lang={lang}
                  formKey={change.newKey()}
                  assignment={row.id}
                  seen={seenOf(row)}
                  isHead={row.isHead}
                />
              )}
              <EndForm
                lang={lang}
                formKey={change.newKey()}
                assignment={row.id}
                seen={seenOf(row)}
                today={change.today}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
