import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { ScoreEditor } from '@/components/score/desk/score-editor';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';
import { scoreCopy } from '@/lib/score/copy';
import { loadScoreParts } from '@/lib/score/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: scoreCopy[await currentLang()].desk.enter };
}

export default async function NewScorePage() {
  const lang = await currentLang();
  const t = scoreCopy[lang].desk;
  const parts = await loadScoreParts(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'score_card'), label: t.title }, { label: t.enter }]} />
      <PageHeader title={t.enter} lead={t.lead} />
      <ScoreEditor parts={parts} lang={lang} />
    </Page>
  );
}
