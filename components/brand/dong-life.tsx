import Link from 'next/link';
import { PlaceName } from '@/components/place/place-name';
import { ProjectCard } from '@/components/project/project-card';
import { Cards } from '@/components/ui/cards';
import { Section } from '@/components/ui/page';
import { brandCopy } from '@/lib/brand/copy';
import type { loadFace } from '@/lib/brand/loaders';
import type { Lang } from '@/lib/format/copy';
import { paths, withQuery } from '@/lib/platform/paths';

type Props = { lang: Lang; slug: string } & Pick<Awaited<ReturnType<typeof loadFace>>, 'projects' | 'places'>;

/** What goes on in a dong and where one can go there; nothing at all where there is neither. */
export function DongLife({ lang, slug, projects, places }: Props) {
  const t = brandCopy[lang].face;
  const at = paths(lang);
  return (
    <>
      {projects.length > 0 && (
        <Section title={t.projects} aside={<Link href={withQuery(at.projects, { dong: slug })}>{t.allProjects}</Link>}>
          <Cards label={t.projects}>
            {projects.map((project) => (
              <ProjectCard key={project.number} project={project} lang={lang} heading="h3" />
            ))}
          </Cards>
        </Section>
      )}
      {places.length > 0 && (
        <Section title={t.places} aside={<Link href={withQuery(at.places, { dong: slug })}>{t.allPlaces}</Link>}>
          <Cards label={t.places}>
            {places.map((place) => (
              <PlaceName key={place.number} place={place} lang={lang} />
            ))}
          </Cards>
        </Section>
      )}
    </>
  );
}
