import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { OwnCertificate } from '@/components/course/own-certificate';
import { OwnState } from '@/components/course/own-state';
import { OwnTicket } from '@/components/course/own-ticket';
import { FeedbackForm, LeaveCourse } from '@/components/course/own-verbs';
import { Sessions } from '@/components/course/sessions';
import { StageTag } from '@/components/course/stage-tag';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { ownCourseCopy } from '@/lib/course/copy/own';
import { loadOwnCourse } from '@/lib/course/loaders/own';
import { one } from '@/lib/format/query';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { casePath, paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownCourseCopy[await currentLang()].title, robots: { index: false } };
}

export default async function OwnCoursePage({ params, searchParams }: PageProps<'/[lang]/me/courses/[number]'>) {
  const lang = await currentLang();
  const t = ownCourseCopy[lang];
  const shown = await loadOwnCourse(lang, (await params).number);
  const { course, seat, sessions, attended, now } = shown;
  const done = one((await searchParams).done);
  const form = () => ({ number: course.number, lang, formKey: randomUUID() });
  const isLive = seat.state === 'confirmed' || seat.state === 'waiting' || seat.state === 'offered';
  const aside = (
    <>
      <LinkButton wide href={casePath(lang, 'course', course.number)}>
        {t.course}
      </LinkButton>
      {isLive && course.state === 'open' && <LeaveCourse {...form()} />}
    </>
  );
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).myCourses, label: t.title }, { label: course.number }]}
      />
      {(done === 'confirmed' || done === 'waiting') && done === seat.state && (
        <Notice kind="ok" live title={t.registered[done]} />
      )}
      <WithAside aside={aside}>
        <PageHeader
          title={<span lang="ko">{course.title}</span>}
          above={
            <>
              {course.state !== 'done' && <OwnState state={seat.state} lang={lang} />}
              {course.state !== 'open' && <StageTag stage={course.state} lang={lang} />}
            </>
          }
          lead={<span lang="ko">{course.place}</span>}
        />
        <div className="mb-8 grid max-w-md">
          <OwnTicket shown={shown} formKey={randomUUID()} lang={lang} />
        </div>
        <Section title={t.attendance}>
          <Sessions
            sessions={sessions}
            lang={lang}
            mark={(session) => (
              <span className="text-sm text-ink-2">
                {attended.includes(session.id) ? t.there : session.endsAt < now ? t.absent : t.toCome}
              </span>
            )}
          />
        </Section>
        {shown.certificate !== 'none' && (
          <Section title={t.certificate}>
            <OwnCertificate shown={shown} formKey={randomUUID()} lang={lang} />
          </Section>
        )}
        {shown.feedback && (
          <Section title={t.feedback}>
            <p className="mb-4 text-sm text-ink-2">{seat.rating === null ? t.feedbackLead : t.feedbackAgain}</p>
            <FeedbackForm {...form()} rating={seat.rating} words={seat.words} />
          </Section>
        )}
      </WithAside>
    </Page>
  );
}
