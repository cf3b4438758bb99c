import type { Metadata } from 'next';
import { TextParts } from '@/components/district/text-parts';
import { Page, PageHeader } from '@/components/ui/page';
import { privacyCopy } from '@/lib/district/copy/privacy';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: privacyCopy[await currentLang()].title };
}

export default async function PrivacyPage() {
  const t = privacyCopy[await currentLang()];
  return (
    <Page narrow>
      <PageHeader title={t.title} lead={t.lead} />
      <TextParts parts={t.parts} />
    </Page>
  );
}
