import type { Metadata } from 'next';
import { ChoicesForm } from '@/components/notification/choices-form';
import { CollectForm } from '@/components/notification/collect-form';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { followCopy } from '@/lib/follow/copy';
import { choicesCopy } from '@/lib/notification/copy/choices';
import { loadChoices } from '@/lib/notification/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: choicesCopy[await currentLang()].title, robots: { index: false } };
}

export default async function NewsChoicesPage() {
  const lang = await currentLang();
  const t = choicesCopy[lang];
  const at = paths(lang);
  const { stops, ...shown } = await loadChoices(lang);
  const missing = [shown.reach.mail ? [] : [t.noMail], shown.reach.text ? [] : [t.noText]].flat();
  return (
    <Page narrow>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<LinkButton href={at.following}>{followCopy[lang].list.title}</LinkButton>}
      />
      <div className="mb-8 grid gap-3 empty:hidden">
        {stops.map((scope) => (
          <Notice key={scope} kind="warn" title={t.stopped[scope]} />
        ))}
        {shown.reach.cameBack && <Notice kind="warn" title={t.back} />}
        {missing.length > 0 && !shown.isOfficer && (
          <Notice kind="info" title={missing.join(' ')}>
            <a href={at.account} className="link inline-flex min-h-11 items-center">
              {t.add}
            </a>
          </Notice>
        )}
      </div>
      <ChoicesForm {...shown} lang={lang} />
      {shown.reach.mail && (
        <Section title={t.collect.title}>
          <CollectForm lang={lang} />
        </Section>
      )}
    </Page>
  );
}
