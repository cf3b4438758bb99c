import type { Metadata } from 'next';
import { DemoMailbox } from '@/components/member/demo-mailbox';
import { Page, PageHeader } from '@/components/ui/page';
import { mailCopy } from '@/lib/member/copy/mail';
import { loadDemoMailbox } from '@/lib/member/loaders/mail';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: mailCopy[await currentLang()].box, robots: { index: false } };
}

export default async function DemoMailPage({ searchParams }: PageProps<'/[lang]/demo/mail'>) {
  const lang = await currentLang();
  const t = mailCopy[lang];
  const { to, letters, now } = await loadDemoMailbox(await searchParams);
  return (
    <Page narrow>
      <PageHeader title={t.box} lead={t.boxLead} />
      <DemoMailbox lang={lang} to={to} letters={letters} now={now} />
    </Page>
  );
}
