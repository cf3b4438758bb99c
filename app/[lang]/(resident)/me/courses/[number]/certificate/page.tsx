import type { Metadata } from 'next';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page } from '@/components/ui/page';
import { ownCourseCopy } from '@/lib/course/copy/own';
import { loadPaper } from '@/lib/course/loaders/own';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
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
  const { course, sessions, attended, paper, name, issuedAt } = shown;
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
      <article className="grid gap-8 rounded-lg border-2 border-ink px-6 py-10 sm:px-12 sm:py-14">
        <p className="text-sm tabular-nums" translate="no">
          {t.number(paper)}
        </p>
        <h1 className="text-center text-3xl tracking-widest">{t.title}</h1>
        <p className="whitespace-pre text-right text-xl font-bold" translate="no">
          {t.name(name)}
        </p>
        <div className="text-lg">
          <p>{t.says(course.title)}</p>
          <p className="mt-4 text-base text-ink-2">
            {t.days(formatDay(course.startsAt, lang), formatDay(course.endsAt, lang))} ·{' '}
            {t.sessions(attended.length, sessions.length)}
          </p>
        </div>
        <div className="text-center">
          <p>{formatDay(issuedAt, lang)}</p>
          <p className="mt-2 text-xl font-bold">{nameIn(course.host, lang)}</p>
        </div>
        <p className="border-t border-line pt-4 text-sm text-ink-2">{t.check(shown.check)}</p>
      </article>
    </Page>
  );
}
