import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { CallEditor } from '@/components/research/desk/call-editor';
import { TeamEditor } from '@/components/research/desk/team-editor';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import { loadResearchEditor } from '@/lib/research/loaders/desk';

type Props = PageProps<'/[lang]/desk/research/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function ResearchEditorPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = researchDeskCopy[lang];
  const { number } = await params;
  const loaded = await loadResearchEditor(lang, number);
  const { done } = await searchParams;
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'research'), label: t.title }, { label: number }]} />
      {done === 'edit' && <Notice kind="ok" title={t.saved} />}
      {loaded.kind === 'call' ? <CallEditor {...loaded} lang={lang} /> : <TeamEditor {...loaded} lang={lang} />}
    </Page>
  );
}
