import { MeetingCard } from '@/components/meeting/meeting-card';
import { Cards } from '@/components/ui/cards';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { meetingCopy } from '@/lib/meeting/copy';
import { loadMeetingsOfItem } from '@/lib/meeting/loaders';

/** The part of an agenda item's page that says where it was and will be talked about; nothing where that is nowhere. Awaited by the page, as `followButton` is. */
export async function meetingsOfItem(item: number, lang: Lang) {
  const rows = await loadMeetingsOfItem(item);
  if (rows.length === 0) return null;
  const { ofItem } = meetingCopy[lang];
  return (
    <Section title={ofItem}>
      <Cards label={ofItem}>
        {rows.map((meeting) => (
          <MeetingCard key={meeting.id} meeting={meeting} lang={lang} />
        ))}
      </Cards>
    </Section>
  );
}
