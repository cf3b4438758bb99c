import type { Metadata } from 'next';
import { Paper } from '@/components/course/paper';
import { DeskTrail } from '@/components/desk/desk-trail';
import { Page } from '@/components/ui/page';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import { ownCourseCopy } from '@/lib/course/copy/own';
import { loadWalkInPaper } from '@/lib/course/loaders/desk';
import { currentLang } from '@/lib/platform/language';
import { deskPath, deskRoom, paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownCourseCopy[await currentLang()].certificate };
}

export default async function WalkInPaperPage({
  params,
  searchParams,
}: PageProps<'/[lang]/desk/courses/[number]/certificate'>) {
  const lang = await currentLang();
  const t = courseDeskCopy[lang];
  const { course, paper, ...shown } = await loadWalkInPaper(lang, (await params).number, await searchParams);
  return (
    <Page narrow>
      <DeskTrail
        lang={lang}
        trail={[
          { href: deskRoom(lang, 'course'), label: t.title },
          { href: deskPath(lang, 'course', course.number), label: course.number },
          { href: paths(lang).courseRoll(course.number), label: t.people },
          { label: ownCourseCopy[lang].certificate },
        ]}
      />
      <p className="no-print mb-4 text-sm text-ink-2">{t.roll.paperHint}</p>
      <Paper {...shown} course={course} number={paper} lang={lang} />
    </Page>
  );
}
