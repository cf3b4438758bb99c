import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { CourseForm } from '@/components/course/desk/course-form';
import { DeskTrail } from '@/components/desk/desk-trail';
import { Page, PageHeader } from '@/components/ui/page';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import { loadCourseDesk } from '@/lib/course/loaders/desk';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: courseDeskCopy[await currentLang()].add };
}

export default async function NewCoursePage() {
  const lang = await currentLang();
  const t = courseDeskCopy[lang];
  const { hosts } = await loadCourseDesk(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'course'), label: t.title }, { label: t.add }]} />
      <PageHeader title={t.add} lead={t.addLead} />
      <CourseForm lang={lang} formKey={randomUUID()} hosts={hosts} />
    </Page>
  );
}
