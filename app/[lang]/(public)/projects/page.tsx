import type { Metadata } from 'next';
import { FilterForm } from '@/components/layout/filter-form';
import { ProjectCard } from '@/components/project/project-card';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { nameIn } from '@/lib/format/name';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import { boardCopy } from '@/lib/project/copy/board';
import { loadProjects } from '@/lib/project/loaders';
import { projectWorkflow } from '@/lib/project/states';

export async function generateMetadata(): Promise<Metadata> {
  return { title: projectCopy[await currentLang()].title };
}

export default async function ProjectsPage({ searchParams }: PageProps<'/[lang]/projects'>) {
  const lang = await currentLang();
  const t = projectCopy[lang];
  const { rows, next, filter, departments, dongs } = await loadProjects(await searchParams);
  const named = (row: { slug: string; nameKo: string; nameEn: string }) => ({
    value: row.slug,
    label: nameIn(row, lang),
  });
  const { owners: _, ...asked } = filter;
  const page = (before?: number) => withQuery(paths(lang).projects, { ...asked, before });
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<LinkButton href={paths(lang).tasks}>{boardCopy[lang].title}</LinkButton>}
      />
      <FilterForm
        action={paths(lang).projects}
        words={t.filter}
        fields={[
          {
            name: 'origin',
            label: t.filter.origin,
            value: filter.origin ?? '',
            options: (['adopted', 'brand', 'collaboration'] as const).map((value) => ({
              value,
              label: t.origins[value],
            })),
          },
          {
            name: 'state',
            label: t.filter.state,
            value: filter.state,
            options: projectWorkflow.states.map((value) => ({ value, label: t.states[value] })),
          },
          { name: 'department', label: t.filter.department, value: filter.department, options: departments.map(named) },
          { name: 'dong', label: t.filter.dong, value: filter.dong, options: dongs.map(named) },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyHint} />
      ) : (
        <Cards label={t.list}>
          {rows.map((project) => (
            <ProjectCard key={project.id} project={project} lang={lang} />
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
