import type { Metadata } from 'next';
import Link from 'next/link';
import { CourseCard } from '@/components/course/course-card';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { courseCopy } from '@/lib/course/copy';
import { loadCourses } from '@/lib/course/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: courseCopy[await currentLang()].title };
}

const times = ['coming', 'past'] as const;

export default async function CoursesPage({ searchParams }: PageProps<'/[lang]/courses'>) {
  const lang = await currentLang();
  const t = courseCopy[lang];
  const { courses, time, page, more, now, calendar } = await loadCourses(await searchParams);
  const here = paths(lang).courses;
  const at = (n: number) => withQuery(here, { time: time === 'past' ? time : null, page: n > 1 ? n : null });
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Tabs
        label={t.tabs}
        tabs={times.map((each) => ({
          href: withQuery(here, { time: each === 'past' ? each : null }),
          label: t.times[each],
          current: each === time,
        }))}
      />
      <div className="mt-6">
        {courses.length === 0 ? (
          <EmptyState title={t.empty[time]} text={t.emptyHint} />
        ) : (
          <Cards label={t.list}>
            {courses.map((course) => (
              <CourseCard key={course.id} course={course} now={now} lang={lang} />
            ))}
          </Cards>
        )}
      </div>
      <Pagination
        label={t.pages}
        previous={page > 1 ? { href: at(page - 1), label: t.previous } : null}
        next={more ? { href: at(page + 1), label: t.next } : null}
      />
      <div className="mt-10 max-w-text text-sm text-ink-2">
        <p className="flex flex-wrap gap-x-6">
          <a href={calendar} className="link inline-flex min-h-11 items-center">
            {t.calendar}
          </a>
          <Link href={paths(lang).checkCertificate} prefetch={false} className="link inline-flex min-h-11 items-center">
            {t.verifyLink}
          </Link>
        </p>
        <p>{t.calendarHint}</p>
      </div>
    </Page>
  );
}
