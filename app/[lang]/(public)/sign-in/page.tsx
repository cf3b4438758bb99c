import type { Metadata } from 'next';
import { DemoAccounts } from '@/components/member/demo-accounts';
import { AskForm } from '@/components/member/sign-in/ask-form';
import { SocialButtons } from '@/components/member/sign-in/social-buttons';
import { OfficeSignIn } from '@/components/staff/office-sign-in';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { wordsFor } from '@/lib/format/query';
import { memberCopy } from '@/lib/member/copy';
import { signInCopy } from '@/lib/member/copy/sign-in';
import { loadDemoAccounts, loadSession } from '@/lib/member/loaders';
import { loadWaysIn } from '@/lib/member/loaders/sign-in';
import { signInAsDemo } from '@/lib/platform/auth/actions';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { officeSignInCopy } from '@/lib/staff/copy/sign-in';
import { loadOfficeSignIn } from '@/lib/staff/loaders-sign-in';

export async function generateMetadata(): Promise<Metadata> {
  return { title: signInCopy[await currentLang()].title, robots: { index: false } };
}

export default async function SignInPage({ searchParams }: PageProps<'/[lang]/sign-in'>) {
  const lang = await currentLang();
  const t = memberCopy[lang];
  const words = signInCopy[lang];
  const query = await searchParams;
  const [accounts, session, { open, social, back }] = await Promise.all([
    loadDemoAccounts(),
    loadSession(),
    loadWaysIn(query),
  ]);
  const wrong = { too_many: commonCopy[lang].refusals.too_many, code_over: words.refusals.code_over };
  const office = await loadOfficeSignIn();
  const error = typeof query.error === 'string' ? query.error : null;
  const isOffice = error !== null && Object.hasOwn(officeSignInCopy[lang].errors, error);
  const groups = [
    { title: t.residents, accounts: accounts?.filter((account) => account.role === 'resident') ?? [] },
    { title: t.officers, accounts: accounts?.filter((account) => account.role !== 'resident') ?? [] },
  ];
  return (
    <Page>
      <PageHeader title={words.title} lead={open ? words.lead : words.noWay} />
      <div className="mb-8 grid max-w-text gap-3 empty:hidden">
        {error && !isOffice && <Notice kind="bad" title={wordsFor(wrong, error) ?? t.signInFailed} live />}
        {session && <Notice title={t.nowSignedIn(session.name)} />}
        {back && !session && !query.error && <Notice title={t.signInFirst} />}
      </div>
      {open && <AskForm lang={lang} back={back} />}
      <SocialButtons lang={lang} providers={social} back={back} />
      <OfficeSignIn lang={lang} {...office} back={back} error={error} />
      <Section title={words.withoutTitle}>
        <p className="mb-4 max-w-text text-ink-2">{words.withoutText}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={paths(lang).newComplaint}>{words.withoutFile}</LinkButton>
          <LinkButton href={paths(lang).returnToCase}>{words.withoutReturn}</LinkButton>
        </div>
      </Section>
      {accounts && (
        <Section title={words.demoTitle}>
          <p className="mb-6 max-w-text text-ink-2">{t.signInLead}</p>
          {groups.map((group) => (
            <div key={group.title} className="mb-8">
              <h3 className="mb-3 text-lg">{group.title}</h3>
              <DemoAccounts lang={lang} accounts={group.accounts} callbackUrl={back} signIn={signInAsDemo} />
            </div>
          ))}
        </Section>
      )}
    </Page>
  );
}
