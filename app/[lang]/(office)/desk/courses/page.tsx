import type { Metadata } from 'next';
import { StageTag } from '@/components/course/stage-tag';
import { LinkButton } from '@/components/ui/button';
import { Card, Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import { loadCourseDesk } from '@/lib/course/loaders/desk';
import { formatShortInstant } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: courseDeskCopy[await currentLang()].title };
}

export default async function CoursesDeskPage() {
  const lang = await currentLang();
  const t = courseDeskCopy[lang];
  const { courses, now } = await loadCourseDesk(lang);
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton kind="primary" href={deskPath(lang, 'course', 'new')}>
            {t.add}
          </LinkButton>
        }
      />
      {courses.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Cards label={t.list}>
          {courses.map((course) => (
            <Card
              key={course.id}
              href={deskPath(lang, 'course', course.number)}
              heading="h2"
              title={<span lang="ko">{course.title}</span>}
              meta={[
                <StageTag key="stage" stage={course.stage} lang={lang} />,
                formatShortInstant(course.startsAt, now, lang),
                t.seats(course.seats.taken, course.capacity, course.seats.waiting),
                nameIn(course.host, lang),
              ]}
            />
          ))}
        </Cards>
      )}
    </Page>
  );
}
