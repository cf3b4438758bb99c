import type { Metadata } from 'next';
import { Receipt } from '@/components/complaint/receipt';
import { Page } from '@/components/ui/page';
import { authorCopy } from '@/lib/complaint/copy/author';
import { loadReceipt } from '@/lib/complaint/loaders';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: authorCopy[await currentLang()].receipt.title, robots: { index: false } };
}

export default async function ReceiptPage({ params }: PageProps<'/[lang]/receipts/[number]'>) {
  const lang = await currentLang();
  return (
    <Page narrow>
      <Receipt receipt={await loadReceipt(lang, (await params).number)} lang={lang} />
    </Page>
  );
}
