import { Card, Cards } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import { complaintCopy } from '@/lib/complaint/copy';
import type { Lang } from '@/lib/format/copy';
import { formatShortDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { memberCopy } from '@/lib/member/copy';
import type { OwnPage } from '@/lib/member/loaders';
import { paths } from '@/lib/platform/paths';
import { dueTag } from './own-proposals';

type Row = OwnPage['complaints'][number];
type Props = { lang: Lang; label: string; rows: Row[]; now: Date };

/** What waits for the resident stands out; what is over steps back. */
function toneOf(state: Row['state']) {
  if (state === 'answered') return 'ok';
  if (state === 'supplement_requested') return 'warn';
  return state === 'received' || state === 'routed' || state === 'in_progress' || state === 'reopened'
    ? 'primary'
    : 'plain';
}

/** Somebody's complaints: who has each, and by when it is answered. */
export function OwnComplaints({ lang, label, rows, now }: Props) {
  const t = memberCopy[lang];
  const words = complaintCopy[lang];
  return (
    <Cards label={label}>
      {rows.map((row) => (
        <Card
          key={row.number}
          href={paths(lang).complaint(row.number)}
          title={<span lang="ko">{row.title}</span>}
          meta={[
            <Tag key="state" tone={toneOf(row.state)}>
              {words.states[row.state]}
            </Tag>,
            dueTag(row, lang, now),
            words.kinds[row.kind],
            nameIn(row.department ?? row.dong, lang),
            row.visibility === 'private' && words.private,
            t.changedOn(formatShortDay(row.changedAt, now, lang)),
          ]}
        />
      ))}
    </Cards>
  );
}
