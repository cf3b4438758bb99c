import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { History } from '@/components/layout/history';
import { Budget } from '@/components/project/budget';
import { MoveForms } from '@/components/project/desk/move-forms';
import {
  BudgetForm,
  CompleteForm,
  DropBudgetForm,
  MilestoneForm,
  MoveForm,
  ReopenForm,
} from '@/components/project/desk/report-forms';
import { ProjectFacts } from '@/components/project/facts';
import { Milestones } from '@/components/project/milestones';
import { ProgressBar } from '@/components/project/progress-bar';
import { ProjectTag } from '@/components/project/project-card';
import { projectStepText } from '@/components/project/step-text';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { one } from '@/lib/format/query';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import { taskCopy } from '@/lib/project/copy/task';
import { loadProjectDesk } from '@/lib/project/loaders';

type Props = PageProps<'/[lang]/desk/projects/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project } = await loadProjectDesk((await params).number);
  return { title: project.title };
}

export default async function ProjectDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = projectCopy[lang];
  const query = await searchParams;
  const { project, milestones, budget, dongs, origin, steps, files, progress, today, may } = await loadProjectDesk(
    (await params).number,
  );
  const done = (['registered', 'edited'] as const).find((each) => each === one(query.done));
  const form = () => ({ lang, formKey: randomUUID() });
  const keys = {
    start: randomUUID(),
    delay: randomUUID(),
    resume: randomUUID(),
    finish: randomUUID(),
    stop: randomUUID(),
  };
  return (
    <Page>
      <WithAside
        aside={
          <>
            <ProjectFacts project={project} dongs={dongs} origin={origin} lang={lang} />
            <a href={paths(lang).project(project.number)} className="link inline-flex min-h-11 items-center">
              {t.desk.public}
            </a>
            {may.report && (
              <a href={paths(lang).editProject(project.number)} className="link inline-flex min-h-11 items-center">
                {taskCopy[lang].edit}
              </a>
            )}
          </>
        }
      >
        <PageHeader
          title={<span lang="ko">{project.title}</span>}
          above={<ProjectTag state={project.state} lang={lang} />}
          lead={t.page.number(project.number)}
        />
        {done && (
          <div className="mb-6">
            <Notice kind="ok" live title={taskCopy[lang].done[done]} />
          </div>
        )}
        <ProgressBar percent={progress.percent} label={t.page.progress(progress.done, progress.all)} />
        <Section title={t.desk.work}>
          {may.events.length === 0 ? (
            <p className="text-ink-2">{t.desk.nothing}</p>
          ) : (
            <MoveForms lang={lang} project={project.number} events={may.events} keys={keys} />
          )}
        </Section>
        <Section title={t.page.milestones}>
          <Milestones
            milestones={milestones}
            files={files}
            today={today}
            lang={lang}
            work={
              may.report
                ? (m) =>
                    m.doneAt ? (
                      <ReopenForm {...form()} milestone={m.id} title={m.title} />
                    ) : (
                      <div className="flex flex-wrap gap-x-4 gap-y-2">
                        <CompleteForm {...form()} milestone={m.id} title={m.title} />
                        <MoveForm {...form()} milestone={m.id} title={m.title} />
                      </div>
                    )
                : undefined
            }
          />
          {may.report && (
            <Details summary={t.desk.addMilestone}>
              <MilestoneForm {...form()} project={project.number} />
            </Details>
          )}
        </Section>
        <Section title={t.page.budget}>
          <Budget
            lines={budget}
            lang={lang}
            work={may.report ? (line) => <DropBudgetForm {...form()} line={line} /> : undefined}
          />
          {may.report && (
            <Details summary={t.desk.addBudget}>
              <BudgetForm {...form()} project={project.number} year={Number(today.slice(0, 4))} />
            </Details>
          )}
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
