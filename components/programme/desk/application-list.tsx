import { Card, Cards } from '@/components/ui/cards';
import type { Lang } from '@/lib/format/copy';
import { formatShortDay } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import { deskPath } from '@/lib/platform/paths';
import { applicationCopy } from '@/lib/programme/copy/application';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import type { ListedApplication } from '@/lib/programme/queries/application';
import { ApplicationTag } from '../words';

type Props = { applications: ListedApplication[]; now: Date; lang: Lang };

/** Applications for a programme: those that wait first. */
export function ApplicationList({ applications, now, lang }: Props) {
  const t = programmeDeskCopy[lang].desk;
  if (applications.length === 0) return <p className="text-ink-2">{t.noApplications}</p>;
  return (
    <Cards label={t.applications}>
      {applications.map((row) => (
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
