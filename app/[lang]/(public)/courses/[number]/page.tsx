import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { CourseFacts } from '@/components/course/course-facts';
import { RegisterBox } from '@/components/course/register-box';
import { Sessions } from '@/components/course/sessions';
import { StageTag } from '@/components/course/stage-tag';
import { Stars } from '@/components/course/stars';
import { History } from '@/components/layout/history';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { courseCopy } from '@/lib/course/copy';
import { loadCourse } from '@/lib/course/loaders';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/courses/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await loadCourse((await params).number);
  return { title: course.title };
}

export default async function CoursePage({ params }: Props) {
  const lang = await currentLang();
  const t = courseCopy[lang];
  const shown = await loadCourse((await params).number);
  const { course, sessions, steps, stage, feedback } = shown;
  const called = steps.findLast((step) => step.type === 'course.cancel');
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).courses, label: t.title }, { label: course.number }]}
      />
      <WithAside aside={<CourseFacts shown={shown} lang={lang} />}>
        <PageHeader
          title={<span lang="ko">{course.title}</span>}
          actions={await followButton(`case:${course.number}`)}
          above={<StageTag stage={stage} lang={lang} />}
          lead={t.page.number(course.number)}
        />
        {called && (
          <div className="mb-6">
            <Notice kind="bad" title={t.page.cancelled}>
              <p lang="ko">{called.reason}</p>
            </Notice>
          </div>
        )}
        {stage !== 'cancelled' && (
          <div className="mb-6 max-w-text">
            <RegisterBox shown={shown} formKey={randomUUID()} lang={lang} />
          </div>
        )}
        <div lang="ko">
          <Prose>{course.summary}</Prose>
        </div>
        <Section title={t.page.sessions}>
          <Sessions sessions={sessions} lang={lang} />
        </Section>
        {stage === 'done' && feedback.n > 0 && (
          <Section title={t.page.feedback}>
            <Stars feedback={feedback} lang={lang} />
          </Section>
        )}
        <Section title={t.page.steps}>
          <History label={t.page.steps} steps={steps} words={t.steps} levelOf={() => 1} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
