import type { Metadata } from 'next';
import { ThreeSteps } from '@/components/district/three-steps';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { aboutCopy } from '@/lib/district/copy/about';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: aboutCopy[await currentLang()].title };
}

export default async function AboutPage() {
  const lang = await currentLang();
  const t = aboutCopy[lang];
  const at = paths(lang);
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <LinkButton kind="primary" href={at.newProposal}>
              {t.propose}
            </LinkButton>
            <LinkButton href={at.proposals}>{t.proposals}</LinkButton>
          </>
        }
      />
      <Section id="way" title={t.way}>
        <ThreeSteps lang={lang} />
      </Section>
      <Section title={t.after}>
        <p className="max-w-text">{t.afterText}</p>
      </Section>
      <Section title={t.keeps} aside={<a href={at.ledger}>{t.ledgerLink}</a>}>
        <ul className="grid max-w-text gap-3">
          {Object.entries(t.promises).map(([name, text]) => (
            <li key={name} className="flex gap-3">
              <Icon name="check" size={22} className="mt-0.5 text-primary-ink" />
              {text}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="petition" title={t.petition}>
        <p className="max-w-text">{t.petitionText}</p>
        <p className="mt-2">
          <a href="https://www.cheongwon.go.kr" className="link inline-flex min-h-11 items-center gap-1.5">
            {t.petitionLink}
            <Icon name="away" />
          </a>
        </p>
      </Section>
    </Page>
  );
}
