import { randomUUID } from 'node:crypto';
import { Details } from '@/components/ui/details';
import { Prose } from '@/components/ui/prose';
import { evaluationCopy } from '@/lib/evaluation/copy';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import type { ReplyDue } from '@/lib/evaluation/loaders';
import type { loadEvaluationEditor } from '@/lib/evaluation/loaders-desk';
import type { Lang } from '@/lib/format/copy';
import { ReplyWaits } from '../reply-waits';
import { inCharge, TaskTitle } from '../task-list';
import { KeptForm, ReplyForm } from './reply-form';

type Task = Awaited<ReturnType<typeof loadEvaluationEditor>>['tasks'][number];

/** What those in charge have answered to each task, and what this officer can still say. */
type Props = { number: string; tasks: Task[]; due: ReplyDue; lang: Lang };
export function Replies({ number, tasks, due, lang }: Props) {
  const t = deskCopy[lang].reply;
  return (
    <>
      <p className="mb-4 max-w-text text-sm text-ink-2">{t.lead}</p>
      <ul aria-label={t.title} className="border-t-2 border-ink">
        {tasks.map((task) => (
          <li key={task.projectId} className="border-b border-line-weak py-4">
            <TaskTitle task={task} lang={lang} />
            <p className="text-sm text-ink-2">{inCharge(task, lang)}</p>
            <Said task={task} due={due} lang={lang} />
            <Forms number={number} task={task} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Said({ task, due, lang }: { task: Task; due: ReplyDue; lang: Lang }) {
  const t = evaluationCopy[lang];
  if (task.reply === null) return <ReplyWaits due={due} lang={lang} />;
  return (
    <div className="mt-2 grid gap-2">
      <div lang="ko">
        <Prose>{task.reply}</Prose>
      </div>
      {task.promise && (
        <>
          <p className="font-bold">{t.reply.promise}</p>
          <div lang="ko">
            <Prose>{task.promise}</Prose>
          </div>
        </>
      )}
      {task.kept && (
        <p>
          <b>{t.promise.kept[task.kept]}</b> <span lang="ko">{task.keptHow}</span>
        </p>
      )}
    </div>
  );
}

function Forms({ number, task, lang }: { number: string; task: Task; lang: Lang }) {
  const t = deskCopy[lang].reply;
  if (!task.mine || task.takenDownAt) return null;
  const form = { number, task: { number: task.number, title: task.title }, lang, formKey: randomUUID() };
  return (
    <div className="mt-3">
      <Details summary={task.reply === null ? t.title : t.kept}>
        {task.reply === null ? <ReplyForm {...form} /> : <KeptForm {...form} kept={task.kept} how={task.keptHow} />}
      </Details>
    </div>
  );
}
