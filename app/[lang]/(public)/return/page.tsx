import type { Metadata } from 'next';
import { ReturnForm } from '@/components/complaint/return-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { returnCopy } from '@/lib/complaint/copy/return';
import { loadReturn } from '@/lib/complaint/loaders';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: returnCopy[await currentLang()].title, robots: { index: false } };
}

export default async function ReturnPage() {
  const lang = await currentLang();
  const t = returnCopy[lang];
  const { may, claims } = await loadReturn();
  return (
    <Page narrow>
      <PageHeader title={claims && may ? t.claimTitle : t.title} lead={claims && may ? t.claimLead : t.lead} />
      {may ? <ReturnForm lang={lang} claims={claims} /> : <EmptyState title={t.officers} />}
      <Section title={t.lost}>
        <p className="max-w-text text-ink-2">{t.lostText}</p>
      </Section>
    </Page>
  );
}
