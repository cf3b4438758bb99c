import type { Metadata } from 'next';
import { TakedownHistory, TakedownTags } from '@/components/moderation/takedown-history';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { loadTakedownReceipt } from '@/lib/moderation/loaders/takedown';
import { currentLang } from '@/lib/platform/language';
import { casePath } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: takedownCopy[await currentLang()].receiptTitle, robots: { index: false }, referrer: 'no-referrer' };
}

export default async function TakedownReceiptPage({ params }: PageProps<'/[lang]/takedown/receipt/[secret]'>) {
  const lang = await currentLang();
  const t = takedownCopy[lang];
  const { receipt, now } = await loadTakedownReceipt((await params).secret);
  return (
    <Page narrow>
      <PageHeader
        title={t.receiptTitle}
        above={<TakedownTags takedown={receipt} lang={lang} />}
        actions={<LinkButton href={casePath(lang, receipt.caseKind, receipt.number)}>{t.receiptAbout}</LinkButton>}
      />
      <div className="grid gap-6">
        <Notice title={t.receiptKeep} />
        <TakedownHistory takedown={receipt} now={now} lang={lang} />
        <p className="text-sm text-ink-2">{t.remedies}</p>
      </div>
    </Page>
  );
}
