import { DescriptionList, type Fact } from '@/components/ui/description-list';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatDay, formatRange } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import { type Owned, ownerOf } from './owner';

interface Named {
  slug: string;
  nameKo: string;
  nameEn: string;
}

interface Props {
  project: { startsOn: string; endsOn: string; promisedEnd: string } & Owned;
  dongs: Named[];
  origin: { number: string; title: string; supportCount: number } | null;
  lang: Lang;
}

/** Who, when, where, and what it grew from. */
export function ProjectFacts({ project, dongs, origin, lang }: Props) {
  const t = projectCopy[lang].page;
  const facts: Fact[] = [
    { term: t.department, detail: ownerOf(project, lang) },
    { term: t.period, detail: formatRange(project.startsOn, project.endsOn, lang) },
  ];
  if (project.promisedEnd !== project.endsOn)
    facts.push({ term: t.promisedEnd, detail: formatDay(project.promisedEnd, lang) });
  if (dongs.length > 0) {
    const links = dongs.map((dong) => (
      <a key={dong.slug} href={paths(lang).dong(dong.slug)} className="link mr-3 inline-flex min-h-11 items-center">
        {nameIn(dong, lang)}
      </a>
    ));
    facts.push({ term: t.dongs, detail: links });
  }
  return (
    <>
      <Box title={t.facts}>
        <DescriptionList facts={facts} />
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
