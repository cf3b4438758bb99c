import type { Metadata } from 'next';
import { TextParts } from '@/components/district/text-parts';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { helpCopy } from '@/lib/district/copy/help';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: helpCopy[await currentLang()].title };
}

export default async function HelpPage() {
  const lang = await currentLang();
  const t = helpCopy[lang];
  const at = paths(lang);
  return (
    <Page narrow>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="flex flex-wrap gap-3">
        <LinkButton kind="primary" href={at.newProposal}>
          {t.propose}
        </LinkButton>
        <LinkButton href={at.newComplaint}>{t.complain}</LinkButton>
        <LinkButton href={at.dongs}>{t.dongs}</LinkButton>
      </div>
      <TextParts parts={t.parts} />
      <Section id="contact" title={t.contact}>
        <p>{t.contactText}</p>
      </Section>
    </Page>
  );
}
