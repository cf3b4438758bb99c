import type { Metadata } from 'next';
import { FilterForm } from '@/components/layout/filter-form';
import { PracticeCard } from '@/components/practice/practice-card';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import { loadPractices } from '@/lib/practice/loaders';
import { practiceFields } from '@/lib/practice/schema';

export async function generateMetadata(): Promise<Metadata> {
  return { title: practiceCopy[await currentLang()].title };
}

export default async function PracticesPage({ searchParams }: PageProps<'/[lang]/practices'>) {
  const lang = await currentLang();
  const t = practiceCopy[lang];
  const { rows, figures, next, field, before, named, announced } = await loadPractices(await searchParams);
  const page = (cursor?: number) => withQuery(paths(lang).practices, { field, before: cursor });
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {announced !== null && named < announced && (
        <p className="mb-6 max-w-text text-sm text-ink-2">{t.named(named, announced)}</p>
      )}
      <FilterForm
        action={paths(lang).practices}
        words={t.filter}
        fields={[
          {
            name: 'field',
            label: t.filter.field,
            value: field ?? '',
            options: practiceFields.map((value) => ({ value, label: t.fieldNames[value] })),
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyHint} />
      ) : (
        <Cards label={t.list}>
          {rows.map((practice) => (
            <PracticeCard
              key={practice.id}
              practice={practice}
              figures={figures.filter((figure) => figure.practiceId === practice.id)}
              lang={lang}
            />
          ))}
        </Cards>
      )}
      <Pagination
        label={t.pages}
        previous={before ? { href: page(), label: t.first } : null}
        next={next ? { href: page(next), label: t.next } : null}
      />
    </Page>
  );
}
