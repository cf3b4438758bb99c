import type { Metadata } from 'next';
import { DemoPhone } from '@/components/hotline/demo-phone';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { hotlineCopy } from '@/lib/hotline/copy';
import { loadDemoPhone } from '@/lib/hotline/loaders';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: hotlineCopy[await currentLang()].demo, robots: { index: false } };
}

export default async function DemoPhonePage({ searchParams }: PageProps<'/[lang]/demo/phone'>) {
  const lang = await currentLang();
  const t = hotlineCopy[lang];
  const { digits, said, wrong, now } = await loadDemoPhone(await searchParams);
  return (
    <Page>
      <PageHeader title={t.demo} lead={t.demoLead} />
      {wrong && (
        <div className="mb-4">
          <Notice kind="bad" live title={t.demoWrong} />
        </div>
      )}
      <DemoPhone digits={digits} said={said} now={now} lang={lang} />
    </Page>
  );
}
