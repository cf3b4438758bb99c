import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { AnnounceForm } from '@/components/meeting/desk/announce-form';
import { Page, PageHeader } from '@/components/ui/page';
import { meetingDeskCopy } from '@/lib/meeting/copy-desk';
import { loadNewMeeting } from '@/lib/meeting/loaders';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: meetingDeskCopy[await currentLang()].announce };
}

export default async function NewMeetingPage() {
  const lang = await currentLang();
  const t = meetingDeskCopy[lang];
  const { owners, choices, today } = await loadNewMeeting(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'meeting'), label: t.title }, { label: t.announce }]} />
      <PageHeader title={t.announce} lead={t.announceLead} />
      <AnnounceForm lang={lang} formKey={randomUUID()} owners={owners} choices={choices} today={today} />
    </Page>
  );
}
