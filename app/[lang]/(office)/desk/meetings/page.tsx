import type { Metadata } from 'next';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { MeetingCard } from '@/components/meeting/meeting-card';
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
    <DeskRoom
      lang={lang}
      title={t.title}
      lead={t.lead}
      begin={mayCall && { href: deskPath(lang, 'meeting', 'new'), label: t.announce }}
    >
      <DeskList
        label={t.list}
        rows={rows}
        none={{ title: t.none }}
        card={(meeting) => (
          <MeetingCard
            key={meeting.id}
            meeting={meeting}
            lang={lang}
            heading="h2"
            href={deskPath(lang, 'meeting', meeting.number)}
            extra={meeting.mine && t.mine}
          />
        )}
      />
    </DeskRoom>
  );
}
