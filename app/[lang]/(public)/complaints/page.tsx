import type { Metadata } from 'next';
import { ComplaintCards } from '@/components/complaint/complaint-cards';
import { ComplaintFilters, listAddress } from '@/components/complaint/complaint-filters';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { complaintCopy } from '@/lib/complaint/copy';
import { loadComplaints } from '@/lib/complaint/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = complaintCopy[await currentLang()];
  return { title: t.title, description: t.lead };
}

export default async function ComplaintsPage({ searchParams }: PageProps<'/[lang]/complaints'>) {
  const lang = await currentLang();
  const t = complaintCopy[lang];
  const { rows, next, filter, dongs, now } = await loadComplaints(await searchParams);
  const file = (
    <LinkButton href={paths(lang).newComplaint} kind="primary">
      {t.file}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} actions={file} />
      <ComplaintFilters filter={filter} dongs={dongs} lang={lang} />
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={t.noneHint} action={file} />
      ) : (
        <ComplaintCards rows={rows} now={now} lang={lang} />
      )}
      <Pagination
        label={t.pages}
        previous={filter.before ? { href: listAddress(lang, { ...filter, before: null }), label: t.newest } : null}
        next={next ? { href: listAddress(lang, { ...filter, before: next }), label: t.older } : null}
      />
    </Page>
  );
}
