import { HurtsMe } from '@/components/moderation/hurts-me';
import { Details } from '@/components/ui/details';
import { DataTable } from '@/components/ui/figure/data-table';
import { Prose } from '@/components/ui/prose';
import { Tag, type Tone } from '@/components/ui/tag';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { ReplyDue } from '@/lib/evaluation/loaders';
import type { CriterionRow, PromiseRow, TaskRow } from '@/lib/evaluation/queries';
import type { WordRow } from '@/lib/evaluation/queries-ballot';
import { changeOf, type TaskResult } from '@/lib/evaluation/rules-result';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { IntervalBar } from './interval-bar';
import { Promised } from './promise';
import { ReplyWaits } from './reply-waits';
import { inCharge, TaskTitle } from './task-list';

const changeTones: Record<'higher' | 'lower' | 'unclear', Tone> = { higher: 'ok', lower: 'bad', unclear: 'plain' };

type Props = {
  /** Of the round. */
  number: string;
  task: TaskRow;
  result: TaskResult | undefined;
  criteria: CriterionRow[];
  words: WordRow[];
  promise: PromiseRow | undefined;
  before: TaskResult | undefined;
  due: ReplyDue;
  lang: Lang;
};

/** What came out for one task: mean, interval and number of people; behind them the distribution, what people wrote, and what those in charge answer. */
export function TaskOutcome({ number, task, result, criteria, words, promise, before, due, lang }: Props) {
  const t = evaluationCopy[lang];
  return (
    <li className="border-b border-line-weak py-5">
      <TaskTitle task={task} lang={lang} />
      {promise && <Promised promise={promise} lang={lang} />}
      <Numbers result={result} before={before} lang={lang} />
      {result?.mean != null && (
        <div className="mt-2">
          <Details summary={t.result.spread}>
            <Spread title={task.title} result={result} criteria={criteria} lang={lang} />
          </Details>
        </div>
      )}
      {words.length > 0 && (
        <Details summary={`${t.words.title} (${formatNumber(words.length, lang)})`}>
          <p className="mb-3 text-sm text-ink-2">{t.words.hint}</p>
          <ul className="grid gap-3" lang="ko">
            {words.map((word) => (
              <li key={word.id} className="border-l-2 border-line pl-3 whitespace-pre-line">
                {word.text}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Reply number={number} task={task} due={due} lang={lang} />
    </li>
  );
}

type Compared = { result: TaskResult | undefined; before: TaskResult | undefined; lang: Lang };
function Numbers({ result, before, lang }: Compared) {
  const t = evaluationCopy[lang].result;
  if (result?.mean == null || result.low === null || result.high === null || result.n === null)
    return <p className="mt-2 text-ink-2">{result?.n === 0 ? t.none : t.few}</p>;
  const figure = (value: number) => formatNumber(value, lang, 2, 2);
  const change = changeOf(before, result);
  return (
    <div className="mt-2 grid items-center gap-x-8 gap-y-2 md:grid-cols-[auto_minmax(0,1fr)]">
      <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <div>
          <dt className="text-ink-2">{t.mean}</dt>
          <dd className="text-2xl font-bold tabular-nums">{figure(result.mean)}</dd>
        </div>
        <div>
          <dt className="text-ink-2">{t.interval}</dt>
          <dd className="text-lg tabular-nums">{t.between(figure(result.low), figure(result.high))}</dd>
        </div>
        <div>
          <dt className="text-ink-2">{t.n}</dt>
          <dd className="text-lg tabular-nums">{t.persons(formatNumber(result.n, lang))}</dd>
        </div>
        {change && (
          <div>
            <dt className="text-ink-2">{t.before}</dt>
            <dd className="flex flex-wrap items-center gap-x-2 text-lg tabular-nums">
              {figure(before?.mean ?? 0)}
              <Tag tone={changeTones[change]}>{t.changes[change]}</Tag>
            </dd>
          </div>
        )}
      </dl>
      <IntervalBar mean={result.mean} low={result.low} high={result.high} />
    </div>
  );
}

function Spread({
  title,
  result,
  criteria,
  lang,
}: {
  title: string;
  result: TaskResult;
  criteria: CriterionRow[];
  lang: Lang;
}) {
  const t = evaluationCopy[lang].result;
  const most = Math.max(1, ...result.spread.map((n) => n ?? 0));
  return (
    <div className="grid gap-5">
      <DataTable
        caption={t.spreadOf(title)}
        captionHidden
        rows={result.spread.map((n, at) => ({ mark: at + 1, n }))}
        rowKey={(row) => row.mark}
        columns={[
          { key: 'mark', head: t.scale, rowHead: true, cell: (row) => t.points(row.mark) },
          {
            key: 'n',
            head: t.n,
            cell: ({ n }) => (
              <span className="flex items-center gap-3">
                <svg aria-hidden="true" className="h-3 w-40 flex-none" viewBox="0 0 100 10" preserveAspectRatio="none">
                  <rect className="fill-primary" width={((n ?? 0) / most) * 100} height="10" />
                </svg>
                {n === null ? t.hidden : t.persons(formatNumber(n, lang))}
              </span>
            ),
          },
        ]}
      />
      <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm" aria-label={t.byCriterion}>
        {criteria.map((criterion, at) => (
          <div key={criterion.position}>
            <dt className="text-ink-2" lang="ko">
              {criterion.name}
            </dt>
            <dd className="text-lg tabular-nums">{formatNumber(result.criteria[at] ?? 0, lang, 2, 2)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What those in charge answer, and what they will change. */
function Reply({ number, task, due, lang }: Pick<Props, 'number' | 'task' | 'due' | 'lang'>) {
  const t = evaluationCopy[lang].reply;
  if (task.reply === null || task.repliedAt === null) return <ReplyWaits due={due} lang={lang} />;
  return (
    <div className="mt-4 rounded-md bg-surface p-4">
      <h4 className="text-base font-bold">{t.title}</h4>
      <p className="mb-2 text-sm text-ink-2">{t.by(inCharge(task, lang), formatDay(task.repliedAt, lang))}</p>
      <div lang="ko">
        <Prose>{task.reply}</Prose>
      </div>
      {task.promise && (
        <>
          <h4 className="mt-3 text-base font-bold">{t.promise}</h4>
          <div lang="ko">
            <Prose>{task.promise}</Prose>
          </div>
        </>
      )}
      {!task.takenDownAt && <HurtsMe number={number} part="reply" task={task.number} lang={lang} />}
    </div>
  );
}
