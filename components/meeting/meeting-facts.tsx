import { buttonClass } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Icon } from '@/components/ui/icon';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';
import { meetingCopy } from '@/lib/meeting/copy';
import type { loadMeeting } from '@/lib/meeting/loaders';
import { paths } from '@/lib/platform/paths';
import { deskWords, ownerWords, timeWords } from './meeting-words';

type Found = Awaited<ReturnType<typeof loadMeeting>>;
type Props = Pick<Found, 'meeting' | 'desks' | 'names' | 'over'> & { lang: Lang };

/** When, where, who; and the way into one's own calendar. */
export function MeetingFacts({ meeting, desks, names, over, lang }: Props) {
  const t = meetingCopy[lang].page;
  const published = meeting.state === 'published';
  const present = desks.filter(({ attended }) => attended);
  const list = (some: typeof desks) => some.map(({ desk }) => deskWords(desk, names, lang)).join(', ');
  const facts = [
    { term: t.when, detail: <b>{timeWords(meeting, lang)}</b> },
    { term: t.where, detail: <span lang="ko">{meeting.place}</span> },
    { term: t.by, detail: ownerWords(meeting, lang) },
    ...(desks.length > 0 ? [{ term: t.invited, detail: list(desks) }] : []),
    ...(published && present.length > 0 ? [{ term: t.attended, detail: list(present) }] : []),
    ...(meeting.residents === null
      ? []
      : [{ term: t.residents, detail: t.people(formatNumber(meeting.residents, lang)) }]),
  ];
  return (
    <Box title={t.facts}>
      <DescriptionList facts={facts} />
      <div className="mt-4 grid gap-3">
        {meeting.onlineUrl && !over && meeting.state === 'announced' && (
          <a href={meeting.onlineUrl} rel="noreferrer" className="link inline-flex min-h-11 items-center gap-2">
            <Icon name="away" /> {t.join}
          </a>
        )}
        <a href={paths(lang).meetingIcs(meeting.number)} download className={buttonClass('secondary', 48, true)}>
          <Icon name="download" />
          {t.one}
        </a>
      </div>
    </Box>
  );
}
