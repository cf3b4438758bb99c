import { Card, Cards } from '@/components/ui/cards';
import { Details } from '@/components/ui/details';
import type { Lang } from '@/lib/format/copy';
import { formatShortDay } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import { deskPath } from '@/lib/platform/paths';
import { applicationCopy } from '@/lib/programme/copy/application';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import type { ListedApplication } from '@/lib/programme/queries/application';
import type { ApplicationState } from '@/lib/programme/states';
import { ApplicationTag } from '../words';

const liveStates: readonly ApplicationState[] = ['submitted', 'supplement_requested', 'objected'];

type Props = { applications: ListedApplication[]; now: Date; lang: Lang };

/** Applications for a programme: those that are under way, and those that are settled folded below. */
export function ApplicationList({ applications, now, lang }: Props) {
  const t = programmeDeskCopy[lang].desk;
  if (applications.length === 0) return <p className="text-ink-2">{t.noApplications}</p>;
  const live = applications.filter(({ state }) => liveStates.includes(state));
  const settled = applications.filter((row) => !live.includes(row));
  return (
    <>
      {live.length > 0 && <List label={t.applications} rows={live} now={now} lang={lang} />}
      {settled.length > 0 && (
        <Details summary={t.settled(settled.length)}>
          <List label={t.settled(settled.length)} rows={settled} now={now} lang={lang} />
        </Details>
      )}
    </>
  );
}

function List({ label, rows, now, lang }: { label: string; rows: ListedApplication[]; now: Date; lang: Lang }) {
  return (
    <Cards label={label}>
      {rows.map((row) => (
        <Card
          key={row.id}
          href={deskPath(lang, 'application', row.number)}
          title={applicationCopy[lang].title(row.number)}
          meta={[
            <ApplicationTag key="state" state={row.state} lang={lang} />,
            row.applicant,
            row.grantedWon !== null
              ? formatWon(row.grantedWon, lang)
              : row.askedWon !== null && formatWon(row.askedWon, lang),
            formatShortDay(row.submittedAt, now, lang),
          ]}
        />
      ))}
    </Cards>
  );
}
