import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { ProgrammeForm } from '@/components/programme/desk/programme-form';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import { loadProgrammeDesk } from '@/lib/programme/loaders/desk';

export async function generateMetadata(): Promise<Metadata> {
  return { title: programmeDeskCopy[await currentLang()].desk.write };
}

export default async function NewProgrammePage() {
  const lang = await currentLang();
  const t = programmeDeskCopy[lang].desk;
  const { departments } = await loadProgrammeDesk(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'programme'), label: t.title }, { label: t.write }]} />
      <PageHeader title={t.write} lead={t.lead} />
      <ProgrammeForm lang={lang} formKey={randomUUID()} departments={departments} />
    </Page>
  );
}
