import Link from 'next/link';
import { Tag } from '@/components/ui/tag';
import { ballotCopy } from '@/lib/evaluation/copy-ballot';
import type { CriterionRow, TaskRow } from '@/lib/evaluation/queries';
import type { OwnMark } from '@/lib/evaluation/queries-ballot';
import { weighted } from '@/lib/evaluation/rules-result';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';
import { paths, withQuery } from '@/lib/platform/paths';

type Props = {
  number: string;
  tasks: TaskRow[];
  criteria: CriterionRow[];
  own: OwnMark[];
  open: boolean;
  lang: Lang;
};

/** Every task with what its reader has marked so far, in the order that is theirs. */
export function BallotList({ number, tasks, criteria, own, open, lang }: Props) {
  const t = ballotCopy[lang];
  return (
    <ol aria-label={t.list} className="border-t-2 border-ink">
      {tasks.map((task) => {
        const mine = own.find((mark) => mark.projectId === task.projectId);
        return (
          <li
            key={task.projectId}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line-weak py-3"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-bold" lang="ko">
                {task.title}
              </p>
              <p className="mt-0.5 text-sm text-ink-2">
                <Said mine={mine} criteria={criteria} lang={lang} />
              </p>
              {mine?.wordState && (
                <p className="mt-0.5 text-sm text-ink-2">
                  {t.word[mine.wordState]} {mine.reason && <span lang="ko">{mine.reason}</span>}
                </p>
              )}
            </div>
            {open && (
              <Link
                href={withQuery(paths(lang).ballot(number), { task: task.number })}
                className="link inline-flex min-h-11 items-center"
              >
                {mine ? t.change : t.mark}
                <span className="sr-only">: {task.title}</span>
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Said({ mine, criteria, lang }: { mine: OwnMark | undefined; criteria: CriterionRow[]; lang: Lang }) {
  const t = ballotCopy[lang];
  if (!mine) return <Tag tone="warn">{t.open}</Tag>;
  if (mine.marks === null) return t.leftOut;
  const weights = criteria.map(({ weight }) => weight);
  return t.own(formatNumber(weighted(mine.marks, weights), lang, 2));
}
