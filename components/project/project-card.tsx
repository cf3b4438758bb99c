import { Card } from '@/components/ui/cards';
import { Tag, type Tone } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import type { ProjectState } from '@/lib/project/states';
import { type Owned, ownerOf } from './owner';

export interface ProjectCardData extends Owned {
  number: string;
  title: string;
  summary: string;
  state: ProjectState;
  endsOn: string;
  milestones: number;
  milestonesDone: number;
  budgetWon: number;
}

const tones: Record<ProjectState, Tone> = {
  planned: 'primary',
  running: 'primary',
  delayed: 'warn',
  done: 'ok',
  stopped: 'bad',
};

export function ProjectTag({ state, lang }: { state: ProjectState; lang: Lang }) {
  return <Tag tone={tones[state]}>{projectCopy[lang].states[state]}</Tag>;
}

/** One project in a list. */
export function ProjectCard({
  project,
  lang,
  href,
  heading = 'h2',
}: {
  project: ProjectCardData;
  lang: Lang;
  href?: string;
  heading?: 'h2' | 'h3';
}) {
  const t = projectCopy[lang].page;
  return (
    <Card
      href={href ?? paths(lang).project(project.number)}
      heading={heading}
      title={<span lang="ko">{project.title}</span>}
      text={<span lang="ko">{project.summary}</span>}
      meta={[
        <ProjectTag key="state" state={project.state} lang={lang} />,
        ownerOf(project, lang),
        t.progress(project.milestonesDone, project.milestones),
        project.budgetWon > 0 && formatWon(project.budgetWon, lang),
        t.due(formatDay(project.endsOn, lang)),
      ]}
    />
  );
}
