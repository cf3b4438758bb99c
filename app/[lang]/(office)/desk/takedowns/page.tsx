import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { TakedownList } from '@/components/moderation/takedown-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Done } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { wordsFor } from '@/lib/format/query';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { loadTakedowns } from '@/lib/moderation/loaders/takedown';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: takedownCopy[await currentLang()].deskTitle };
}

export default async function TakedownsPage({ searchParams }: PageProps<'/[lang]/desk/takedowns'>) {
  const lang = await currentLang();
  const t = takedownCopy[lang];
  const { rows, me, now } = await loadTakedowns(lang);
  const done = wordsFor(t.done, (await searchParams).done);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: t.deskTitle }]} />
      <PageHeader title={t.deskTitle} lead={t.deskLead} />
      <Done said={done} />
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} />
      ) : (
        <TakedownList rows={rows} me={me} now={now} lang={lang} />
      )}
    </Page>
  );
}
