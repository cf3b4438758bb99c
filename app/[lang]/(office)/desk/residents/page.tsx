import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { Confirmations, ConfirmResidence } from '@/components/member/residence';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { residenceCopy } from '@/lib/member/copy/residence';
import { loadResidents } from '@/lib/member/loaders/account';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: residenceCopy[await currentLang()].title };
}

export default async function ResidentsPage() {
  const lang = await currentLang();
  const t = residenceCopy[lang];
  const { rows, now } = await loadResidents(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ label: t.title }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <ConfirmResidence lang={lang} />
      <Section title={t.list}>
        <Confirmations lang={lang} rows={rows} now={now} />
      </Section>
    </Page>
  );
}
