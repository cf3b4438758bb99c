import type { Metadata } from 'next';
import { DemoAccounts } from '@/components/member/demo-accounts';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { memberCopy } from '@/lib/member/copy';
import { loadDemoAccounts, loadSession } from '@/lib/member/loaders';
import { signInAsDemo } from '@/lib/platform/auth/actions';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: memberCopy[await currentLang()].signIn, robots: { index: false } };
}

export default async function SignInPage({ searchParams }: PageProps<'/[lang]/sign-in'>) {
  const lang = await currentLang();
  const t = memberCopy[lang];
  const { callbackUrl, error } = await searchParams;
  const accounts = await loadDemoAccounts();
  if (!accounts)
    return (
      <Page narrow>
        <PageHeader title={t.signInClosed} lead={t.signInClosedLead} />
        <div className="flex flex-wrap gap-3">
          <LinkButton kind="primary" href={paths(lang).proposals}>
            {t.seeProposals}
          </LinkButton>
          <LinkButton href={paths(lang).progress}>{t.seeProgress}</LinkButton>
        </div>
      </Page>
    );
  const session = await loadSession();
  const back = typeof callbackUrl === 'string' ? callbackUrl : null;
  const groups = [
    { title: t.residents, accounts: accounts.filter((account) => account.role === 'resident') },
    { title: t.officers, accounts: accounts.filter((account) => account.role !== 'resident') },
  ];
  return (
    <Page>
      <PageHeader title={t.signInTitle} lead={t.signInLead} />
      <div className="mb-8 grid max-w-text gap-3 empty:hidden">
        {error && (
          <Notice kind="bad" title={error === 'too_many' ? commonCopy[lang].refusals.too_many : t.signInFailed} live />
        )}
        {session && <Notice title={t.nowSignedIn(session.name)} />}
        {back && !session && !error && <Notice title={t.signInFirst} />}
      </div>
      {groups.map((group) => (
        <Section key={group.title} title={group.title}>
          <DemoAccounts lang={lang} accounts={group.accounts} callbackUrl={back} signIn={signInAsDemo} />
        </Section>
      ))}
    </Page>
  );
}
