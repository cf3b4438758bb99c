import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { PracticeForm } from '@/components/practice/desk/practice-form';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import { loadPracticeDesk } from '@/lib/practice/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: practiceCopy[await currentLang()].desk.write };
}

export default async function NewPracticePage() {
  const lang = await currentLang();
  const t = practiceCopy[lang].desk;
  await loadPracticeDesk(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'practice'), label: t.title }, { label: t.write }]} />
      <PageHeader title={t.write} lead={t.lead} />
      <PracticeForm lang={lang} formKey={randomUUID()} />
    </Page>
  );
}
