import Link from 'next/link';
import type { Lang } from '@/lib/format/copy';
import { meetingCopy } from '@/lib/meeting/copy';
import type { PointRow } from '@/lib/meeting/queries';
import { paths } from '@/lib/platform/paths';

/** What is talked about, in its order, with what was decided on each. */
export function Points({ points, lang }: { points: PointRow[]; lang: Lang }) {
  const t = meetingCopy[lang].page;
  return (
    <ol className="divide-y divide-line-weak border-y border-line-weak">
      {points.map((point, at) => (
        <li key={point.id} className="grid grid-cols-[1.6em_1fr] gap-x-2 py-3">
          <span className="font-bold text-ink-3 tabular-nums">{at + 1}</span>
          <div className="min-w-0">
            <p lang="ko" className="font-bold">
              {point.title}
            </p>
            {point.item && (
              <Link
                prefetch={false}
                href={paths(lang).agendaItem(point.item)}
                className="link inline-flex min-h-11 items-center text-sm"
              >
                {`${t.item} ${point.item}`}
              </Link>
            )}
            {point.decision && (
              <p className="mt-1 border-l-4 border-ok bg-ok-soft px-3 py-2">
                <b className="text-ok">{t.decided}</b>{' '}
                <span lang="ko" className="whitespace-pre-line">
                  {point.decision}
                </span>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
