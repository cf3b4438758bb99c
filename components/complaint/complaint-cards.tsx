import { Card, Cards } from '@/components/ui/cards';
import { Riser } from '@/components/ui/case/riser';
import { DueTag, Tag } from '@/components/ui/tag';
import { complaintCopy } from '@/lib/complaint/copy';
import type { ComplaintListRow } from '@/lib/complaint/queries/list';
import type { Lang } from '@/lib/format/copy';
import { formatDue, formatShortDay, urgency } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';
import { deskName, levelOfDesk, stateTone } from './looks';

/** Complaints in a list with rules: title, state, place, desk, and how long is left. */
export function ComplaintCards({ rows, now, lang }: { rows: ComplaintListRow[]; now: Date; lang: Lang }) {
  const t = complaintCopy[lang];
  return (
    <Cards label={t.title}>
      {rows.map((row) => (
        <Card
          key={row.number}
          href={paths(lang).complaint(row.number)}
          title={row.title}
          heading="h2"
          mark={
            <Riser level={levelOfDesk(row.department)} label={commonCopy[lang].levels[levelOfDesk(row.department)]} />
          }
          meta={[
            <Tag key="state" tone={stateTone[row.state]}>
              {t.states[row.state]}
            </Tag>,
            <Due key="due" row={row} now={now} lang={lang} />,
            t.kinds[row.kind],
            nameIn(row.dong, lang),
            row.department && deskName(row, lang),
            t.received(formatShortDay(row.receivedAt, now, lang)),
          ]}
        />
      ))}
    </Cards>
  );
}

function Due({ row, now, lang }: { row: ComplaintListRow; now: Date; lang: Lang }) {
  const t = complaintCopy[lang];
  if (row.dueAt && row.state === 'supplement_requested') return null;
  if (row.dueAt) {
    const state = urgency(row.dueAt, now);
    return <DueTag state={state === 'later' ? 'fine' : state}>{formatDue(row.dueAt, lang, now)}</DueTag>;
  }
  return row.answeredAt ? t.answeredOn(formatShortDay(row.answeredAt, now, lang)) : null;
}
