import type { Metadata } from 'next';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { ProjectCard } from '@/components/project/project-card';
import { LinkButton } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { currentLang } from '@/lib/platform/language';
import { deskPath, deskRoom, paths, withQuery } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import { importCopy } from '@/lib/project/copy/import';
import { taskCopy } from '@/lib/project/copy/task';
import { loadProjectsDesk } from '@/lib/project/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: taskCopy[await currentLang()].title };
}

export default async function ProjectsDeskPage({ searchParams }: PageProps<'/[lang]/desk/projects'>) {
  const lang = await currentLang();
  const t = taskCopy[lang];
  const { origins } = projectCopy[lang];
  const { rows, next, before, origin, create } = await loadProjectsDesk(await searchParams);
  const room = deskRoom(lang, 'project');
  const page = (from?: number) => withQuery(room, { origin, before: from });
  const tab = (value: keyof typeof origins | undefined, label: string) => ({
    href: withQuery(room, { origin: value }),
    label,
    current: origin === value,
  });
  return (
    <DeskRoom
      lang={lang}
      title={t.title}
      lead={t.lead}
      begin={create && { href: deskPath(lang, 'project', 'new'), label: t.register }}
      more={create && <LinkButton href={paths(lang).projectImport}>{importCopy[lang].title}</LinkButton>}
    >
      {create && (
        <div className="mb-6">
          <Tabs
            label={t.kinds}
            tabs={[
              tab(undefined, t.all),
              tab('adopted', origins.adopted),
              tab('collaboration', origins.collaboration),
              tab('brand', origins.brand),
            ]}
          />
        </div>
      )}
      <DeskList
        label={t.list}
        rows={rows}
        none={{ title: t.none, text: t.noneHint }}
        card={(project) => (
          <ProjectCard
            key={project.id}
            project={project}
            lang={lang}
            href={deskPath(lang, 'project', project.number)}
          />
        )}
      />
      <Pagination
        label={t.pages}
        previous={before ? { href: page(), label: t.first } : null}
        next={next ? { href: page(next), label: t.next } : null}
      />
    </DeskRoom>
  );
}
