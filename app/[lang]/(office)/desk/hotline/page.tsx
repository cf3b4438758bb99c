import type { Metadata } from 'next';
import { ThreadList } from '@/components/hotline/thread-list';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { loadThreads } from '@/lib/hotline/loaders';
import { shows } from '@/lib/hotline/schema';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: hotlineDeskCopy[await currentLang()].title, robots: { index: false } };
}

export default async function DeskHotlinePage({ searchParams }: PageProps<'/[lang]/desk/hotline'>) {
  const lang = await currentLang();
  const t = hotlineDeskCopy[lang];
  const at = paths(lang);
  const { rows, shown, now } = await loadThreads(lang, await searchParams);
  const tabs = shows.map((show) => ({
    href: withQuery(at.deskHotline, { show: show === 'open' ? null : show }),
    label: t.shown[show],
    current: show === shown,
  }));
  return (
    <Page>
      <Breadcrumb label={commonCopy[lang].site.crumbs} trail={[{ href: at.desk, label: t.back }, { label: t.title }]} />
      <PageHeader title={t.title} />
      <div className="mb-6">
        <Tabs label={t.show} tabs={tabs} />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyHint} />
      ) : (
        <ThreadList rows={rows} now={now} lang={lang} />
      )}
    </Page>
  );
}
