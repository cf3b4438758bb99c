import type { Metadata } from 'next';
import { OpenFiles, OpenTables } from '@/components/insight/open-data';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { tablesCopy } from '@/lib/insight/copy/tables';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = tablesCopy[await currentLang()];
  return { title, description: lead };
}

export default async function OpenDataPage() {
  const lang = await currentLang();
  const t = tablesCopy[lang];
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.forPeople}>
        <OpenTables lang={lang} />
      </Section>
      <Section title={t.forPrograms}>
        <OpenFiles lang={lang} />
      </Section>
    </Page>
  );
}
