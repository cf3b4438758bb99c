import type { Metadata } from 'next';
import { Contacts } from '@/components/member/account/contacts';
import { LevelSteps } from '@/components/member/account/level';
import { Sessions } from '@/components/member/account/sessions';
import { Unions } from '@/components/member/account/unions';
import { LinkButton } from '@/components/ui/button';
import { Done, Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { wordsFor } from '@/lib/format/query';
import { accountCopy } from '@/lib/member/copy/account';
import { loadAccount } from '@/lib/member/loaders/account';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { ownCopy } from '@/lib/privacy/copy/own';

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountCopy[await currentLang()].title, robots: { index: false } };
}

export default async function OwnAccountPage({ searchParams }: PageProps<'/[lang]/me/account'>) {
  const lang = await currentLang();
  const t = accountCopy[lang];
  const { own, sessions, now } = await loadAccount(lang);
  const query = await searchParams;
  const message = wordsFor(t.done, query.done);
  const refused = wordsFor(t.residenceRefused, query.refused);
  return (
    <Page narrow>
      <PageHeader title={t.title} lead={t.lead} />
      <Done said={message} />
      {own && (
        <>
          <Section title={t.contacts}>
            <Contacts lang={lang} own={own} />
          </Section>
          <Section id="level" title={t.level}>
            {refused && (
              <div className="mb-4">
                <Notice kind="bad" live title={refused} />
              </div>
            )}
            <LevelSteps lang={lang} own={own} />
          </Section>
        </>
      )}
      {own && (
        <Section title={ownCopy[lang].link}>
          <p className="mb-4 text-ink-2">{ownCopy[lang].lead}</p>
          <LinkButton href={paths(lang).myPrivacy}>{ownCopy[lang].toPage}</LinkButton>
        </Section>
      )}
      <Section id="sessions" title={t.sessions}>
        <Sessions lang={lang} sessions={sessions} now={now} />
      </Section>
      {own && own.unions.length > 0 && (
        <Section title={t.unions}>
          <Unions lang={lang} unions={own.unions} />
        </Section>
      )}
    </Page>
  );
}
