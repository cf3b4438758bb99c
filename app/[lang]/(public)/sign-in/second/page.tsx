import type { Metadata } from 'next';
import { SecondStep } from '@/components/member/sign-in/second-step';
import { Page, PageHeader } from '@/components/ui/page';
import { signInCopy } from '@/lib/member/copy/sign-in';
import { loadSecondStep } from '@/lib/member/loaders/sign-in';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: signInCopy[await currentLang()].secondTitle, robots: { index: false } };
}

export default async function SecondPage({ searchParams }: PageProps<'/[lang]/sign-in/second'>) {
  const lang = await currentLang();
  const t = signInCopy[lang];
  const { number, ...step } = await loadSecondStep(lang, await searchParams);
  return (
    <Page narrow>
      <PageHeader title={t.secondTitle} lead={t.secondLead(number)} />
      <SecondStep lang={lang} {...step} />
    </Page>
  );
}
