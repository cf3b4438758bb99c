import { BigNumbers } from '@/components/ui/figure/big-number';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { boardCopy } from '@/lib/project/copy/board';
import type { BoardTask, TaskBoard } from '@/lib/project/loaders/board';
import { ProgressBar } from './progress-bar';
import { ProjectTag } from './project-card';

/** Tasks, milestones, and what is late, in four numbers. */
export function BoardCounts({ counts, lang }: { counts: TaskBoard['counts']; lang: Lang }) {
  const t = boardCopy[lang];
  const figures = [
    { label: t.counts.all, value: formatCount(counts.all, lang) },
    { label: t.counts.steps, value: t.ofSteps(counts.stepsDone, counts.steps) },
    { label: t.counts.done, value: formatCount(counts.done, lang) },
    {
      label: t.counts.delayed,
      value: formatCount(counts.delayed, lang),
      tone: counts.delayed > 0 ? ('bad' as const) : ('plain' as const),
    },
  ];
  return <BigNumbers label={<h2 className="sr-only">{t.counts.heading}</h2>} figures={figures} />;
}

/** The tasks of one field or institution. */
export function BoardGroup({ group, tasks, by, lang }: TaskBoard['groups'][number] & { by: string; lang: Lang }) {
  const t = boardCopy[lang];
  return (
    <Section title={group ? nameIn(group, lang) : ''} aside={<span>{t.groupCount(tasks.length)}</span>}>
      <ul className="border-t-2 border-ink">
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} by={by} lang={lang} />
        ))}
      </ul>
    </Section>
  );
}

function TaskLine({ task, by, lang }: { task: BoardTask; by: string; lang: Lang }) {
  const t = boardCopy[lang];
  const beside = by === 'field' ? task.owner : task.field;
  const words = t.progress(task.milestonesDone, task.milestones);
  const alive = task.state !== 'done' && task.state !== 'stopped';
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line-weak py-4 md:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <h3 className="text-base">
          <a href={paths(lang).project(task.number)} className="link inline-flex min-h-11 items-center" lang="ko">
            {task.title}
          </a>
        </h3>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          <ProjectTag state={task.state} lang={lang} />
          {beside && <span>{nameIn(beside, lang)}</span>}
          {task.late && <Tag tone="bad">{t.late}</Tag>}
        </p>
      </div>
      <div className="min-w-0 self-center">
        <ProgressBar percent={task.progress} label={words} />
        <p className="mt-1 text-sm text-ink-2">{words}</p>
        {alive && task.nextTitle && task.nextDue && (
          <p className="text-sm text-ink-3">
            <span lang="ko">{t.next(task.nextTitle, formatDay(task.nextDue, lang))}</span>
          </p>
        )}
      </div>
    </li>
  );
}
