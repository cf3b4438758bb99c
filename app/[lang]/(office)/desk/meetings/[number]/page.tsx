import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { History } from '@/components/layout/history';
import { MinutesForm } from '@/components/meeting/desk/minutes-form';
import { EditMeeting, MakeMilestone, MoveMeeting } from '@/components/meeting/desk/verbs';
import { WhatNow } from '@/components/meeting/desk/what-now';
import { MeetingTag, ownerWords, timeWords } from '@/components/meeting/meeting-words';
import { Minutes, Tasks } from '@/components/meeting/minutes';
import { Points } from '@/components/meeting/points';
import { Details } from '@/components/ui/details';
import { Done } from '@/components/ui/notice';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { wordsFor } from '@/lib/format/query';
import { meetingCopy } from '@/lib/meeting/copy';
import { meetingDeskCopy } from '@/lib/meeting/copy-desk';
import { loadMeetingEditor } from '@/lib/meeting/loaders';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/desk/meetings/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function MeetingDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const [t, words] = [meetingDeskCopy[lang], meetingCopy[lang]];
  const found = await loadMeetingEditor(lang, (await params).number);
  const { meeting, points, desks, guests, tasks, steps, choices, events, projects } = found;
  const notice = wordsFor(t.notices, (await searchParams).done);
  const form = () => ({ meeting, lang, formKey: randomUUID() });
  const writing = events.includes('write') || events.includes('correct');
  const levelOf = () => (meeting.zoneId === null ? 3 : 2);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'meeting'), label: t.title }, { label: meeting.number }]} />
      <Done said={notice} />
      <WithAside aside={<WhatNow found={found} lang={lang} form={form} />}>
        <PageHeader
          title={<span lang="ko">{meeting.title}</span>}
          above={
            <>
              <MeetingTag state={meeting.state} lang={lang} />
              {!meeting.open && <Tag tone="warn">{words.internal}</Tag>}
            </>
          }
          lead={`${timeWords(meeting, lang)} · ${ownerWords(meeting, lang)}`}
        />
        <Section title={words.page.points}>
          <Points points={points} lang={lang} />
        </Section>
        <Minutes minutes={meeting.minutes} guests={guests} tasks={[]} lang={lang} />
        {tasks.length > 0 && (
          <Section title={words.page.tasks}>
            <Tasks
              tasks={tasks}
              lang={lang}
              action={(task) =>
                meeting.state === 'published' && projects.length > 0 ? (
                  <Details summary={t.milestone}>
                    <MakeMilestone {...form()} task={task} projects={projects} />
                  </Details>
                ) : (
                  <p className="text-sm text-ink-2">{t.noProjects}</p>
                )
              }
            />
          </Section>
        )}
        {writing && (
          <div className="mt-10">
            <Details summary={events.includes('write') ? t.write : t.correct} open={events.includes('write')}>
              <MinutesForm
                key={meeting.version}
                found={{ meeting, points, desks, guests, tasks, choices }}
                lang={lang}
                formKey={randomUUID()}
              />
            </Details>
          </div>
        )}
        {events.includes('edit') && (
          <div className="mt-10">
            <Details summary={t.move}>
              <MoveMeeting key={meeting.version} {...form()} />
            </Details>
            <Details summary={t.edit}>
              <EditMeeting key={meeting.version} {...form()} found={{ points, desks, choices }} />
            </Details>
          </div>
        )}
        <Section title={words.page.steps}>
          <History label={words.page.steps} steps={steps} words={words.steps} levelOf={levelOf} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
