import type { Metadata } from 'next';
import { WelcomeForm } from '@/components/member/sign-in/welcome-form';
import { Page, PageHeader } from '@/components/ui/page';
import { signInCopy } from '@/lib/member/copy/sign-in';
import { loadWelcome } from '@/lib/member/loaders/sign-in';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: signInCopy[await currentLang()].welcomeTitle, robots: { index: false } };
}

export default async function WelcomePage({ searchParams }: PageProps<'/[lang]/sign-in/welcome'>) {
  const lang = await currentLang();
  const t = signInCopy[lang];
  const { contacts, name, back } = await loadWelcome(lang, await searchParams);
  return (
    <Page narrow>
      <PageHeader
        title={t.welcomeTitle}
        lead={contacts.length > 0 ? t.welcomeLead(contacts.join(', ')) : t.welcomeLeadPlain}
      />
      <WelcomeForm lang={lang} name={name} back={back} />
    </Page>
  );
}
