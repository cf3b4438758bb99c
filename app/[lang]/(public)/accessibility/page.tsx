import type { Metadata } from 'next';
import { TextParts } from '@/components/district/text-parts';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';
import { accessibilityCopy } from '@/lib/district/copy/accessibility';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: accessibilityCopy[await currentLang()].title };
}

export default async function AccessibilityPage() {
  const lang = await currentLang();
  const t = accessibilityCopy[lang];
  return (
    <Page narrow>
      <PageHeader title={t.title} lead={t.lead} />
      <TextParts parts={t.parts} />
      <p className="mt-6">
        <LinkButton href={paths(lang).newComplaint}>{t.complain}</LinkButton>
      </p>
    </Page>
  );
}
