import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { History } from '@/components/layout/history';
import { Budget } from '@/components/project/budget';
import { ProjectFacts } from '@/components/project/facts';
import { Milestones } from '@/components/project/milestones';
import { ProgressBar } from '@/components/project/progress-bar';
import { ProjectTag } from '@/components/project/project-card';
import { projectStepText } from '@/components/project/step-text';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import { boardCopy } from '@/lib/project/copy/board';
import { loadProject } from '@/lib/project/loaders';

type Props = PageProps<'/[lang]/projects/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project } = await loadProject((await params).number);
  return { title: project.title };
}

export default async function ProjectPage({ params }: Props) {
  const lang = await currentLang();
  const t = projectCopy[lang];
  const { project, milestones, budget, dongs, origin, steps, files, progress, today } = await loadProject(
    (await params).number,
  );
  const words = t.page.progress(progress.done, progress.all);
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: paths(lang).projects, label: t.title },
          ...(project.origin === 'collaboration' ? [{ href: paths(lang).tasks, label: boardCopy[lang].title }] : []),
          { label: project.number },
        ]}
      />
      <WithAside aside={<ProjectFacts project={project} dongs={dongs} origin={origin} lang={lang} />}>
        <PageHeader
          title={<span lang="ko">{project.title}</span>}
          above={<ProjectTag state={project.state} lang={lang} />}
          lead={t.page.number(project.number)}
          actions={await followButton(`case:${project.number}`)}
        />
        <ProgressBar percent={progress.percent} label={words} />
        <p className="mt-1 text-sm text-ink-2">
          {words}. {t.page.definition}
        </p>
        <div className="mt-6" lang="ko">
          <Prose>{project.summary}</Prose>
        </div>
        <Section title={t.page.milestones}>
          <Milestones milestones={milestones} files={files} today={today} lang={lang} />
        </Section>
        <Section title={t.page.budget}>
          <Budget lines={budget} lang={lang} />
        </Section>
        <Section title={t.page.steps}>
          <History
            label={t.page.steps}
            steps={steps}
            words={t.steps}
            levelOf={() => 3}
            textOf={(step) => projectStepText(step, lang)}
            lang={lang}
          />
        </Section>
      </WithAside>
    </Page>
  );
}
