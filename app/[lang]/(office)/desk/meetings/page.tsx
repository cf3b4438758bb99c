import type { Metadata } from 'next';
import { MeetingCard } from '@/components/meeting/meeting-card';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { meetingDeskCopy } from '@/lib/meeting/copy-desk';
import { loadMeetingDesk } from '@/lib/meeting/loaders';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: meetingDeskCopy[await currentLang()].title };
}

export default async function MeetingsDeskPage() {
  const lang = await currentLang();
  const t = meetingDeskCopy[lang];
  const { rows, mayCall } = await loadMeetingDesk(lang);
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          mayCall && (
            <LinkButton kind="primary" href={deskPath(lang, 'meeting', 'new')}>
              {t.announce}
            </LinkButton>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Cards label={t.list}>
          {rows.map((meeting) => (
            <MeetingCard
              key={meeting.id}
              meeting={meeting}
              lang={lang}
              heading="h2"
              href={deskPath(lang, 'meeting', meeting.number)}
              extra={meeting.mine && t.mine}
            />
          ))}
        </Cards>
      )}
    </Page>
  );
}
