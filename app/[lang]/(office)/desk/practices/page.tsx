import type { Metadata } from 'next';
import { PracticeCard } from '@/components/practice/practice-card';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import { loadPracticeDesk } from '@/lib/practice/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: practiceCopy[await currentLang()].desk.title };
}

export default async function PracticesDeskPage() {
  const lang = await currentLang();
  const t = practiceCopy[lang].desk;
  const rows = await loadPracticeDesk(lang);
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton kind="primary" href={deskPath(lang, 'practice', 'new')}>
            {t.write}
          </LinkButton>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Cards label={t.list}>
          {rows.map((practice) => (
            <PracticeCard
              key={practice.id}
              practice={practice}
              lang={lang}
              href={deskPath(lang, 'practice', practice.number)}
              showState
            />
          ))}
        </Cards>
      )}
    </Page>
  );
}
