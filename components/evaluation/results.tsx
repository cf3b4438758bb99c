import Link from 'next/link';
import { Section } from '@/components/ui/page';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { ReplyDue } from '@/lib/evaluation/loaders';
import type { CriterionRow, PromiseRow, TaskRow } from '@/lib/evaluation/queries';
import type { WordRow } from '@/lib/evaluation/queries-ballot';
import type { RoundResult, TaskResult } from '@/lib/evaluation/rules-result';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { TaskOutcome } from './task-result';

type Props = {
  result: RoundResult;
  /** Of the round. */
  number: string;
  tasks: TaskRow[];
  criteria: CriterionRow[];
  words: WordRow[];
  promises: PromiseRow[];
  /** What came out of the round before, where it asked the same. */
  before: TaskResult[];
  due: ReplyDue;
  lang: Lang;
};

/** The result of a round: how many took part, what the numbers can bear, and each task. */
export function Results({ number, result, tasks, criteria, words, promises, before, due, lang }: Props) {
  const t = evaluationCopy[lang].result;
  const people = result.ballots === null ? t.peopleHidden : t.people(formatNumber(result.ballots, lang));
  return (
    <Section title={t.title} id="result" aside={<Link href={`${paths(lang).definitions}#evaluation`}>{t.why}</Link>}>
      <p className="text-lg font-bold">
        {people}
        {result.paper !== null && result.paper > 0 && (
          <span className="ml-2 text-base font-normal text-ink-2">{t.paper(formatNumber(result.paper, lang))}</span>
        )}
      </p>
      <p className="mt-1 max-w-text text-sm text-ink-2">
        {t.notSample} {t.order}
      </p>
      <ul aria-label={t.title} className="mt-5 border-t-2 border-ink">
        {tasks.map((task) => (
          <TaskOutcome
            key={task.projectId}
            number={number}
            task={task}
            result={result.tasks.find((each) => each.projectId === task.projectId)}
            criteria={criteria}
            words={words.filter((word) => word.projectId === task.projectId)}
            promise={promises.find((each) => each.projectId === task.projectId)}
            before={before.find((each) => each.projectId === task.projectId)}
            due={due}
            lang={lang}
          />
        ))}
      </ul>
    </Section>
  );
}
