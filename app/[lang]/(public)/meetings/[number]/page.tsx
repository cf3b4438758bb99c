import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { History } from '@/components/layout/history';
import { MeetingFacts } from '@/components/meeting/meeting-facts';
import { MeetingTag, timeWords } from '@/components/meeting/meeting-words';
import { Minutes } from '@/components/meeting/minutes';
import { Points } from '@/components/meeting/points';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import { meetingCopy } from '@/lib/meeting/copy';
import { loadMeeting } from '@/lib/meeting/loaders';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/meetings/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await loadMeeting((await params).number);
  return { title: meeting.title, ...(meeting.open ? {} : { robots: 'noindex' }) };
}

export default async function MeetingPage({ params }: Props) {
  const lang = await currentLang();
  const t = meetingCopy[lang];
  const found = await loadMeeting((await params).number);
  const { meeting, points, desks, guests, tasks, steps, names, over } = found;
  const levelOf = () => (meeting.zoneId === null ? 3 : 2);
  const last = steps.findLast(({ type }) => type === 'meeting.cancel' || type === 'meeting.move');
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).meetings, label: t.title }, { label: meeting.number }]}
      />
      <WithAside aside={<MeetingFacts meeting={meeting} desks={desks} names={names} over={over} lang={lang} />}>
        <PageHeader
          title={<span lang="ko">{meeting.title}</span>}
          above={
            <>
              <MeetingTag state={meeting.state} lang={lang} />
              {!meeting.open && <Tag tone="warn">{t.internal}</Tag>}
            </>
          }
          lead={
            <>
              <b>{timeWords(meeting, lang)}</b> <span lang="ko">{meeting.place}</span>
            </>
          }
          actions={await followButton(`case:${meeting.number}`)}
        />
        {meeting.state === 'cancelled' && (
          <Notice kind="bad" title={t.page.cancelled}>
            <span lang="ko">{last?.reason}</span>
          </Notice>
        )}
        {meeting.state === 'announced' && last && (
          <Notice kind="warn" title={t.page.moved}>
            <span lang="ko">{last.reason}</span>
          </Notice>
        )}
        <div lang="ko" className="mt-4">
          <Prose>{meeting.about}</Prose>
        </div>
        <Section title={t.page.points}>
          <Points points={points} lang={lang} />
        </Section>
        {meeting.state === 'held' && <Notice kind="info" title={t.page.noMinutes} />}
        <Minutes minutes={meeting.minutes} guests={guests} tasks={tasks} lang={lang} />
        <Section title={t.page.steps}>
          <History label={t.page.steps} steps={steps} words={t.steps} levelOf={levelOf} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
