import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { memberCopy } from '@/lib/member/copy';
import { staffCopy } from '@/lib/staff/copy';
import type { AssignmentRow } from '@/lib/staff/queries';
import { lastDayOf } from '@/lib/staff/rules';

type Row = Pick<AssignmentRow, 'role' | 'isHead' | 'dong' | 'department' | 'institution'>;

/** A charge in words: the role, the place, whether as head. */
export function ChargeTag({ lang, charge }: { lang: Lang; charge: Row }) {
  const t = staffCopy[lang];
  const place = charge.department ?? charge.institution ?? charge.dong;
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <Tag tone={charge.role === 'admin' ? 'warn' : 'primary'}>{memberCopy[lang].roles[charge.role]}</Tag>
      {place && <span>{nameIn(place, lang)}</span>}
      {charge.isHead && <Tag tone="ok">{t.head}</Tag>}
    </span>
  );
}

/** From which day to which, both included; an open end stays open. */
export function Days({ lang, days }: { lang: Lang; days: { validFrom: string; validTo: string | null } }) {
  const last = lastDayOf(days.validTo);
  const until = last !== null && last >= days.validFrom ? formatDay(last, lang) : '';
  const end = last !== null && last < days.validFrom ? formatDay(days.validFrom, lang) : until;
  return (
    <span className="text-sm text-ink-2">
      <time dateTime={days.validFrom}>{formatDay(days.validFrom, lang)}</time>
      {' ~ '}
      {end}
    </span>
  );
}
