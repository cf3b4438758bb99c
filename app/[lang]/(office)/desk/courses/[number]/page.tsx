import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { CourseForm } from '@/components/course/desk/course-form';
import { Feedback } from '@/components/course/desk/feedback';
import { CourseStep } from '@/components/course/desk/verbs';
import { Sessions } from '@/components/course/sessions';
import { StageTag } from '@/components/course/stage-tag';
import { DeskTrail } from '@/components/desk/desk-trail';
import { History } from '@/components/layout/history';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { courseCopy } from '@/lib/course/copy';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import { loadCourseEditor } from '@/lib/course/loaders/desk';
import { currentLang } from '@/lib/platform/language';
import { casePath, deskRoom, paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/desk/courses/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function CourseDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = courseDeskCopy[lang];
  const shown = await loadCourseEditor(lang, (await params).number);
  const { course, sessions, seats, steps, hosts, events, stage } = shown;
  const { done } = await searchParams;
  const isOver = course.state === 'done' || course.state === 'cancelled';
  const verbs = (
    <Box title={t.seats(seats.taken, course.capacity, seats.waiting)}>
      <div className="grid gap-3">
        {course.openedAt && (
          <>
            <LinkButton wide kind="primary" href={paths(lang).courseRoll(course.number)}>
              {t.people}
            </LinkButton>
            <LinkButton wide href={casePath(lang, 'course', course.number)}>
              {t.seen}
            </LinkButton>
          </>
        )}
        {events.map(
          (event) =>
            event !== 'begin' && (
              <CourseStep key={event} event={event} number={course.number} lang={lang} formKey={randomUUID()} />
            ),
        )}
      </div>
    </Box>
  );
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'course'), label: t.title }, { label: course.number }]} />
      {done === 'edit' && <Notice kind="ok" title={t.saved} />}
      <WithAside aside={verbs}>
        <PageHeader
          title={<span lang="ko">{course.title}</span>}
          above={<StageTag stage={stage} lang={lang} />}
          lead={<span lang="ko">{course.place}</span>}
        />
        <Section title={t.sessions}>
          <Sessions sessions={sessions} lang={lang} />
        </Section>
        {(course.state === 'held' || course.state === 'done') && (
          <Section title={t.feedback}>
            <Feedback rows={shown.feedback} mean={shown.mean} lang={lang} />
          </Section>
        )}
        {!isOver && (
          <div className="mt-10">
            <Details summary={t.edit}>
              <CourseForm
                key={course.version}
                lang={lang}
                formKey={randomUUID()}
                hosts={hosts}
                course={course}
                sessions={sessions}
              />
            </Details>
          </div>
        )}
        <Section title={t.steps}>
          <History label={t.steps} steps={steps} words={courseCopy[lang].steps} levelOf={() => 1} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
