import type { Metadata } from 'next';
import { TakedownList } from '@/components/moderation/takedown-list';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { EmptyState } from '@/components/ui/empty-state';
import { Done } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { one } from '@/lib/format/query';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { loadTakedowns } from '@/lib/moderation/loaders/takedown';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: takedownCopy[await currentLang()].deskTitle };
}

export default async function TakedownsPage({ searchParams }: PageProps<'/[lang]/desk/takedowns'>) {
  const lang = await currentLang();
  const t = takedownCopy[lang];
  const { rows, me, now } = await loadTakedowns(lang);
  const said: Record<string, string> = t.done;
  const done = said[one((await searchParams).done) ?? ''];
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).desk, label: t.crumb }, { label: t.deskTitle }]}
      />
      <PageHeader title={t.deskTitle} lead={t.deskLead} />
      <Done said={done} />
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} />
      ) : (
        <TakedownList rows={rows} me={me} now={now} lang={lang} />
      )}
    </Page>
  );
}
