import { courseDeskCopy } from '@/lib/course/copy/desk';
import type { FeedbackRow } from '@/lib/course/queries/people';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';

/** What people said, without who. */
export function Feedback({ rows, mean, lang }: { rows: readonly FeedbackRow[]; mean: number | null; lang: Lang }) {
  const t = courseDeskCopy[lang];
  if (rows.length === 0) return <p className="text-ink-2">{t.noFeedback}</p>;
  return (
    <>
      {mean !== null && <p className="mb-3 text-lg font-bold">{t.mean(rows.length, formatNumber(mean, lang, 1))}</p>}
      <ul className="border-t-2 border-ink">
        {rows.map((row) => (
          <li key={row.id} className="border-b border-line-weak py-3">
            <p className="text-sm font-bold">{t.rating(row.rating)}</p>
            {row.words && (
              <p lang="ko" className="prose mt-1 text-ink-2">
                {row.words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
