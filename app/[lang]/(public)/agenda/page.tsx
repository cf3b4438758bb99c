import type { Metadata } from 'next';

import { ItemCard } from '@/components/agenda/item-card';
import { FilterForm } from '@/components/layout/filter-form';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { agendaCopy } from '@/lib/agenda/copy';
import { loadItems } from '@/lib/agenda/loaders';
import { agendaWorkflow, internalStates } from '@/lib/agenda/states';
import { nameIn } from '@/lib/format/name';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: agendaCopy[await currentLang()].title };
}

export default async function AgendaPage({ searchParams }: PageProps<'/[lang]/agenda'>) {
  const lang = await currentLang();
  const t = agendaCopy[lang];
  const { rows, next, filter, zones } = await loadItems(await searchParams);
  const page = (before?: number) => withQuery(paths(lang).agenda, { ...filter, before });
  const states = agendaWorkflow.states.filter((state) => !internalStates.includes(state));
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <FilterForm
        action={paths(lang).agenda}
        words={t.filter}
        fields={[
          {
            name: 'zone',
            label: t.filter.zone,
            value: filter.zone,
            options: zones.map((zone) => ({ value: zone.slug, label: nameIn(zone, lang) })),
          },
          {
            name: 'state',
            label: t.filter.state,
            value: filter.state,
            options: states.map((value) => ({ value, label: t.states[value] })),
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyHint} />
      ) : (
        <Cards label={t.list}>
          {rows.map((item) => (
            <ItemCard key={item.id} item={item} lang={lang} heading="h2" />
          ))}
        </Cards>
      )}
      <Pagination
        label={t.pages}
        previous={filter.before ? { href: page(), label: t.first } : null}
        next={next ? { href: page(next), label: t.next } : null}
      />
    </Page>
  );
}
