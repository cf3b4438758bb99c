import type { Metadata } from 'next';
import { FilterForm } from '@/components/layout/filter-form';
import { BoardCounts, BoardGroup } from '@/components/project/board';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { nameIn } from '@/lib/format/name';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import { boardCopy } from '@/lib/project/copy/board';
import { loadTasks } from '@/lib/project/loaders/board';
import { projectWorkflow } from '@/lib/project/states';

export async function generateMetadata(): Promise<Metadata> {
  return { title: boardCopy[await currentLang()].title };
}

export default async function TasksPage({ searchParams }: PageProps<'/[lang]/projects/tasks'>) {
  const lang = await currentLang();
  const t = boardCopy[lang];
  const at = paths(lang);
  const { filter, by, groups, fields, institutions, counts, named, announced } = await loadTasks(await searchParams);
  const filtered = Object.keys(filter).length > 0;
  const option = (row: { slug: string; nameKo: string; nameEn: string }) => ({
    value: row.slug,
    label: nameIn(row, lang),
  });
  const tab = (value: 'field' | 'institution', label: string) => ({
    href: withQuery(at.tasks, { ...filter, by: value === 'field' ? '' : value }),
    label,
    current: by === value,
  });
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: at.projects, label: projectCopy[lang].title }, { label: t.title }]}
      />
      <PageHeader title={t.title} lead={t.lead} />
      {announced !== null && named > 0 && named < announced && (
        <div className="mb-6 max-w-text">
          <Notice title={t.namedShort(named, announced)}>{t.named(named, announced)}</Notice>
        </div>
      )}
      <BoardCounts counts={counts} lang={lang} />
      <div className="mt-6">
        <FilterForm
          action={at.tasks}
          words={t.filter}
          kept={by === 'field' ? {} : { by }}
          fields={[
            { name: 'field', label: t.filter.field, value: filter.field ?? '', options: fields.map(option) },
            {
              name: 'institution',
              label: t.filter.institution,
              value: filter.institution ?? '',
              options: institutions.map(option),
            },
            {
              name: 'state',
              label: t.filter.state,
              value: filter.state ?? '',
              options: projectWorkflow.states.map((value) => ({ value, label: projectCopy[lang].states[value] })),
            },
          ]}
        />
      </div>
      <div className="mb-6">
        <Tabs label={t.by} tabs={[tab('field', t.byField), tab('institution', t.byInstitution)]} />
      </div>
      {groups.length === 0 ? (
        <EmptyState title={filtered ? t.empty : t.none} text={filtered ? t.emptyHint : t.noneHint} />
      ) : (
        groups.map((each) => (
          <BoardGroup key={each.group?.slug} group={each.group} tasks={each.tasks} by={by} lang={lang} />
        ))
      )}
      <p className="mt-8 flex flex-wrap gap-x-6 text-sm">
        <a href={at.tasksCsv({ ...filter })} className="link inline-flex min-h-11 items-center">
          {t.download}
        </a>
        <a href={at.projects} className="link inline-flex min-h-11 items-center">
          {t.projects}
        </a>
      </p>
    </Page>
  );
}
