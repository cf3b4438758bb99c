import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { MeasureList } from '@/components/moderation/measure-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Done } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { wordsFor } from '@/lib/format/query';
import { moderationCopy } from '@/lib/moderation/copy';
import { loadMeasures } from '@/lib/moderation/loaders';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: moderationCopy[await currentLang()].deskTitle };
}

export default async function MeasuresPage({ searchParams }: PageProps<'/[lang]/desk/measures'>) {
  const lang = await currentLang();
  const t = moderationCopy[lang];
  const { waiting, lately, me, now } = await loadMeasures(lang);
  const done = wordsFor(t.done, (await searchParams).done);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: t.deskTitle }]} />
      <PageHeader title={t.deskTitle} lead={t.deskLead} />
      <Done said={done} />
      <Section title={t.waiting}>
        {waiting.length === 0 ? (
          <EmptyState title={t.waitingNone} text={t.waitingNoneText} />
        ) : (
          <MeasureList rows={waiting} me={me} now={now} lang={lang} />
        )}
      </Section>
      {lately.length > 0 && (
        <Section title={t.lately}>
          <MeasureList rows={lately} me={me} now={now} lang={lang} />
        </Section>
      )}
    </Page>
  );
}
