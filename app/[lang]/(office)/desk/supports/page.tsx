import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { HoldCard } from '@/components/proposal/desk/hold-card';
import { EmptyState } from '@/components/ui/empty-state';
import { Done } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { wordsFor } from '@/lib/format/query';
import { currentLang } from '@/lib/platform/language';
import { supportsCopy } from '@/lib/proposal/copy/supports';
import { loadHolds } from '@/lib/proposal/loaders/burst';

export async function generateMetadata(): Promise<Metadata> {
  return { title: supportsCopy[await currentLang()].title };
}

export default async function SupportsPage({ searchParams }: PageProps<'/[lang]/desk/supports'>) {
  const lang = await currentLang();
  const t = supportsCopy[lang];
  const { waiting, settled, now } = await loadHolds(lang);
  const done = wordsFor(t.done, (await searchParams).done);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: t.title }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <Done said={done} />
      <Section title={t.waiting}>
        {waiting.length === 0 && <EmptyState title={t.none} text={t.noneHint} />}
        {waiting.map((hold) => (
          <HoldCard key={hold.id} hold={hold} now={now} lang={lang} />
        ))}
      </Section>
      {settled.length > 0 && (
        <Section title={t.settled}>
          {settled.map((hold) => (
            <HoldCard key={hold.id} hold={hold} now={now} lang={lang} />
          ))}
        </Section>
      )}
    </Page>
  );
}
