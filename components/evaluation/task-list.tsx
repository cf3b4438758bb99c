import Link from 'next/link';
import { Facts } from '@/components/ui/cards';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { PromiseRow, TaskRow } from '@/lib/evaluation/queries';
import type { Lang } from '@/lib/format/copy';
import { casePath } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import { Promised } from './promise';

type Props = { tasks: TaskRow[]; promises: PromiseRow[]; lang: Lang };

/** The tasks of a round, each with what was promised for it before. */
export function TaskList({ tasks, promises, lang }: Props) {
  return (
    <ul aria-label={evaluationCopy[lang].tasks} className="border-t-2 border-ink">
      {tasks.map((task) => {
        const promise = promises.find((each) => each.projectId === task.projectId);
        return (
          <li key={task.projectId} className="border-b border-line-weak py-4">
            <TaskTitle task={task} lang={lang} />
            <p lang="ko" className="mt-1 max-w-text text-sm text-ink-2">
              {task.summary}
            </p>
            <Facts items={[projectCopy[lang].states[task.state], inCharge(task, lang)]} className="mt-1.5" />
            {promise && <Promised promise={promise} lang={lang} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The task by its name, which leads to it. */
export const TaskTitle = ({ task, lang }: { task: Pick<TaskRow, 'number' | 'title'>; lang: Lang }) => (
  <h3 className="text-lg">
    <Link href={casePath(lang, 'project', task.number)} prefetch={false} className="link inline-block py-2.5" lang="ko">
      {task.title}
    </Link>
  </h3>
);

/** Who is in charge of a task. */
export const inCharge = ({ owner }: Pick<TaskRow, 'owner'>, lang: Lang): string =>
  lang === 'ko' ? owner.nameKo : owner.nameEn;
