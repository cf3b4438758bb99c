import type { Metadata } from 'next';
import { Filing } from '@/components/complaint/filing/filing';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { complaintCopy } from '@/lib/complaint/copy';
import { filingCopy } from '@/lib/complaint/copy/filing';
import { loadNewComplaint } from '@/lib/complaint/loaders';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: filingCopy[await currentLang()].title, robots: { index: false } };
}

export default async function NewComplaintPage({ searchParams }: PageProps<'/[lang]/complaints/new'>) {
  const lang = await currentLang();
  const t = filingCopy[lang];
  const shown = await loadNewComplaint(await searchParams);
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).complaints, label: complaintCopy[lang].title }, { label: t.title }]}
      />
      <PageHeader title={t.title} lead={t.lead} />
      {shown.may ? (
        <Filing shown={shown} lang={lang} />
      ) : (
        <EmptyState title={t.residentsOnly} text={t.residentsOnlyHint} />
      )}
    </Page>
  );
}
