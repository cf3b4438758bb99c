import type { Metadata } from 'next';
import { FilterForm } from '@/components/layout/filter-form';
import { ProgrammeCard } from '@/components/programme/programme-card';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { loadProgrammes } from '@/lib/programme/loaders/public';
import { programmeKinds } from '@/lib/programme/schema/programme';

export async function generateMetadata(): Promise<Metadata> {
  return { title: programmeCopy[await currentLang()].title };
}

export default async function ProgrammesPage({ searchParams }: PageProps<'/[lang]/programmes'>) {
  const lang = await currentLang();
  const t = programmeCopy[lang];
  const { programmes, kind } = await loadProgrammes(await searchParams);
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <FilterForm
        action={paths(lang).programmes}
        words={t.filter}
        fields={[
          {
            name: 'kind',
            label: t.filter.kind,
            value: kind ?? '',
            options: programmeKinds.map((value) => ({ value, label: t.kinds[value] })),
          },
        ]}
      />
      {programmes.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyHint} />
      ) : (
        <Cards label={t.list}>
          {programmes.map((programme) => (
            <ProgrammeCard key={programme.id} programme={programme} lang={lang} />
          ))}
        </Cards>
      )}
    </Page>
  );
}
