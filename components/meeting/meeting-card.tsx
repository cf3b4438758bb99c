import { Card } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { meetingCopy } from '@/lib/meeting/copy';
import type { MeetingRow } from '@/lib/meeting/queries';
import { casePath } from '@/lib/platform/paths';
import { MeetingTag, ownerWords, timeWords } from './meeting-words';

type Props = { meeting: MeetingRow; lang: Lang; href?: string; heading?: 'h2' | 'h3'; extra?: string | false };

/** One meeting in a list: when and where, who called it, what came of it. */
export function MeetingCard({ meeting, lang, href, heading = 'h3', extra = false }: Props) {
  return (
    <Card
      href={href ?? casePath(lang, 'meeting', meeting.number)}
      heading={heading}
      title={<span lang="ko">{meeting.title}</span>}
      meta={[
        <MeetingTag key="state" state={meeting.state} lang={lang} />,
        !meeting.open && (
          <Tag key="internal" tone="warn">
            {meetingCopy[lang].internal}
          </Tag>
        ),
        extra,
        timeWords(meeting, lang),
        <span key="place" lang="ko">
          {meeting.place}
        </span>,
        ownerWords(meeting, lang),
      ]}
    />
  );
}
