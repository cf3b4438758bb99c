import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { CallForm } from '@/components/research/desk/call-form';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import { loadResearchDesk } from '@/lib/research/loaders/desk';

export async function generateMetadata(): Promise<Metadata> {
  return { title: researchDeskCopy[await currentLang()].write };
}

export default async function NewCallPage() {
  const lang = await currentLang();
  const t = researchDeskCopy[lang];
  const { departments } = await loadResearchDesk(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'research'), label: t.title }, { label: t.write }]} />
      <PageHeader title={t.write} />
      <CallForm lang={lang} formKey={randomUUID()} departments={departments} />
    </Page>
  );
}
