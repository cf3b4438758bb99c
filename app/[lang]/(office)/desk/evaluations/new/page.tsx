import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { RoundEditor } from '@/components/evaluation/desk/round-editor';
import { Page, PageHeader } from '@/components/ui/page';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import { loadEvaluationParts } from '@/lib/evaluation/loaders-desk';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskCopy[await currentLang()].write };
}

export default async function NewEvaluationPage() {
  const lang = await currentLang();
  const t = deskCopy[lang];
  const parts = await loadEvaluationParts(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'evaluation'), label: t.title }, { label: t.write }]} />
      <PageHeader title={t.write} lead={t.lead} />
      <RoundEditor parts={parts} lang={lang} />
    </Page>
  );
}
