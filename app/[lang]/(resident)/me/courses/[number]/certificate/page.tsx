import type { Metadata } from 'next';
import { Paper } from '@/components/course/paper';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page } from '@/components/ui/page';
import { ownCourseCopy } from '@/lib/course/copy/own';
import { loadPaper } from '@/lib/course/loaders/own';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownCourseCopy[await currentLang()].certificate, robots: { index: false } };
}

export default async function CertificatePage({ params }: PageProps<'/[lang]/me/courses/[number]/certificate'>) {
  const lang = await currentLang();
  const { title, paper: t } = ownCourseCopy[lang];
  const shown = await loadPaper(lang, (await params).number);
  const { course, sessions, attended, paper, name, issuedAt, check } = shown;
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: paths(lang).myCourses, label: title },
          { href: paths(lang).myCourse(course.number), label: course.number },
          { label: t.title },
        ]}
      />
      <p className="no-print mb-4 text-sm text-ink-2">{t.print}</p>
      <Paper
        course={course}
        number={paper}
        name={name}
        attended={attended.length}
        sessions={sessions.length}
        issuedAt={issuedAt}
        check={check}
        lang={lang}
      />
    </Page>
  );
}
