import { DescriptionList, type Fact } from '@/components/ui/description-list';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatDay, formatRange } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { paths, withQuery } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import type { ProjectOrigin } from '@/lib/project/queries';
import { type Owned, ownerOf } from './owner';

interface Named {
  slug: string;
  nameKo: string;
  nameEn: string;
}

interface Props {
  project: {
    origin: ProjectOrigin;
    startsOn: string;
    endsOn: string;
    promisedEnd: string;
    field: Named | null;
    grantProgramme: string | null;
    grantFrom: number | null;
    grantTo: number | null;
    source: string | null;
  } & Owned;
  dongs: Named[];
  origin: { number: string; title: string; supportCount: number } | null;
  lang: Lang;
}

/** Who, when, where, and what it grew from. */
export function ProjectFacts({ project, dongs, origin, lang }: Props) {
  const t = projectCopy[lang].page;
  const facts: Fact[] = [
    { term: t.kind, detail: projectCopy[lang].origins[project.origin] },
    ...(project.field ? [{ term: t.field, detail: fieldLink(project.field, lang) }] : []),
    { term: t.department, detail: ownerOf(project, lang) },
    { term: t.period, detail: formatRange(project.startsOn, project.endsOn, lang) },
  ];
  if (project.promisedEnd !== project.endsOn)
    facts.push({ term: t.promisedEnd, detail: formatDay(project.promisedEnd, lang) });
  if (dongs.length > 0) {
    const links = dongs.map((dong) => (
      <a
        key={dong.slug}
        href={paths(lang).dong(dong.slug)}
        className="link -my-2.5 mr-3 inline-flex min-h-11 items-center"
      >
        {nameIn(dong, lang)}
      </a>
    ));
    facts.push({ term: t.dongs, detail: links });
  }
  if (project.grantProgramme) facts.push({ term: t.grant, detail: <Grant project={project} lang={lang} /> });
  return (
    <>
      <Box title={t.facts}>
        <DescriptionList facts={facts} />
        {project.source && (
          <p className="mt-4 border-t border-line-weak pt-3 text-sm text-ink-2">
            <b>{t.from}</b> <span lang="ko">{project.source}</span>
          </p>
        )}
      </Box>
      {origin && (
        <Box title={t.origin}>
          <a href={paths(lang).agendaItem(origin.number)} className="link inline-flex min-h-11 items-center" lang="ko">
            {origin.title}
          </a>
          <p className="text-sm text-ink-3">{t.support(origin.supportCount)}</p>
        </Box>
      )}
    </>
  );
}

const fieldLink = (field: Named, lang: Lang) => (
  <a
    href={withQuery(paths(lang).tasks, { field: field.slug })}
    className="link -my-2.5 inline-flex min-h-11 items-center"
  >
    {nameIn(field, lang)}
  </a>
);

function Grant({ project, lang }: Pick<Props, 'project' | 'lang'>) {
  const { grantProgramme, grantFrom, grantTo } = project;
  return (
    <>
      <span lang="ko">{grantProgramme}</span>
      {grantFrom && grantTo && (
        <span className="block text-sm text-ink-3">{projectCopy[lang].page.grantYears(grantFrom, grantTo)}</span>
      )}
    </>
  );
}
