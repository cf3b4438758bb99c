import { Card, Cards } from '@/components/ui/cards';
import { DueTag, Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant, formatTimeLeft, urgency } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadRow } from '@/lib/hotline/queries';
import { paths } from '@/lib/platform/paths';

const dueState = { late: 'late', soon: 'soon', later: 'fine' } as const;

/** The queue: what nobody has read on top, then what is due first. */
export function ThreadList({ rows, now, lang }: { rows: ThreadRow[]; now: Date; lang: Lang }) {
  const t = hotlineDeskCopy[lang];
  return (
    <Cards label={t.list}>
      {rows.map((row) => (
        <Card
          key={row.number}
          href={paths(lang).deskThread(row.number)}
          title={<span lang="ko">{row.title || row.number}</span>}
          heading="h2"
          meta={[
            row.unread && <Tag>{t.unread}</Tag>,
            <Tag key="state" tone="plain">
              {t.states[row.state]}
            </Tag>,
            row.dueAt && (
              <DueTag state={dueState[urgency(row.dueAt, now)]}>{formatTimeLeft(row.dueAt, lang, now)}</DueTag>
            ),
            row.category && t.category[row.category],
            row.department ? nameIn(row.department, lang) : t.noDepartment,
            formatShortInstant(row.receivedAt, now, lang),
            row.number,
            row.rating && t.rating(row.rating),
          ]}
        />
      ))}
    </Cards>
  );
}
