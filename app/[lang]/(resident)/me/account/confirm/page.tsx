import type { Metadata } from 'next';
import { ConfirmStep } from '@/components/member/account/confirm-step';
import { Page, PageHeader } from '@/components/ui/page';
import { accountCopy } from '@/lib/member/copy/account';
import { loadConfirmStep } from '@/lib/member/loaders/account';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountCopy[await currentLang()].confirmTitle, robots: { index: false } };
}

export default async function ConfirmContactPage() {
  const lang = await currentLang();
  const t = accountCopy[lang];
  const { step, to, kind, box } = await loadConfirmStep(lang);
  return (
    <Page narrow>
      <PageHeader
        title={step === 'own' ? t.ownTitle : t.confirmTitle}
        lead={step === 'own' ? t.ownLead(to) : t.confirmAdd(to)}
      />
      <ConfirmStep lang={lang} step={step} kind={kind} box={box} />
    </Page>
  );
}
