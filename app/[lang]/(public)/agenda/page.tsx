import type { Metadata } from 'next';

import { ItemCard } from '@/components/agenda/item-card';
import { ItemFilterForm } from '@/components/agenda/item-filter';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { agendaCopy } from '@/lib/agenda/copy';
import { loadItems } from '@/lib/agenda/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: agendaCopy[await currentLang()].title };
}

export default async function AgendaPage({ searchParams }: PageProps<'/[lang]/agenda'>) {
  const lang = await currentLang();
  const t = agendaCopy[lang];
  const { rows, next, filter, zones } = await loadItems(await searchParams);
  const query = (before: number | null) => {
    const kept = Object.entries({ zone: filter.zone, state: filter.state, before: before ?? undefined });
    const search = new URLSearchParams(kept.flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]])));
    return `${paths(lang).agenda}${search.size > 0 ? `?${search}` : ''}`;
  };
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <ItemFilterForm lang={lang} zones={zones} filter={filter} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyHint} />
      ) : (
        <Cards label={t.list}>
          {rows.map((item) => (
            <ItemCard key={item.id} item={item} lang={lang} />
          ))}
        </Cards>
      )}
      <Pagination
        label={t.pages}
        previous={filter.before ? { href: query(null), label: t.first } : null}
        next={next ? { href: query(next), label: t.next } : null}
      />
    </Page>
  );
}
