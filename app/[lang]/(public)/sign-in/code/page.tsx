import type { Metadata } from 'next';
import { CodeStep } from '@/components/member/sign-in/code-step';
import { Page, PageHeader } from '@/components/ui/page';
import { signInCopy } from '@/lib/member/copy/sign-in';
import { loadCodeStep } from '@/lib/member/loaders/sign-in';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: signInCopy[await currentLang()].codeTitle, robots: { index: false } };
}

export default async function CodePage({ searchParams }: PageProps<'/[lang]/sign-in/code'>) {
  const lang = await currentLang();
  const t = signInCopy[lang];
  const step = await loadCodeStep(lang, await searchParams);
  return (
    <Page narrow>
      <PageHeader title={t.codeTitle} lead={t.codeLead(step.to)} />
      <CodeStep lang={lang} {...step} />
    </Page>
  );
}
