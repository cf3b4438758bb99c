import { Facts } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant, formatTimeLeft, urgency } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { queueCopy } from '@/lib/hotline/copy/queue';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadQueue } from '@/lib/hotline/loaders/queue';
import { paths } from '@/lib/platform/paths';

interface Props {
  row: ThreadQueue['rows'][number];
  /** Whether it can be ticked, to be routed with others. */
  choose: boolean;
  now: Date;
  lang: Lang;
}

const tone = { late: 'text-bad', soon: 'text-warn', later: 'text-ink' } as const;
const routable: readonly string[] = ['received', 'routed', 'in_progress', 'reopened'];

/** One text of the queue: how long is left, its first words, what is known about it. */
export function ThreadLine({ row, choose, now, lang }: Props) {
  const t = hotlineDeskCopy[lang];
  const q = queueCopy[lang];
  return (
    <li className="relative grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-start gap-x-4 border-b border-line-weak py-3 focus-within:bg-primary-soft hover:bg-surface sm:grid-cols-[8.5rem_minmax(0,1fr)_auto]">
      {row.dueAt ? (
        <span className={`text-sm font-bold ${tone[urgency(row.dueAt, now)]}`}>
          {formatTimeLeft(row.dueAt, lang, now)}
          <span className="block font-normal text-ink-3">{formatShortInstant(row.dueAt, now, lang)}</span>
        </span>
      ) : (
        <span className="text-sm text-ink-3">{q.noDue}</span>
      )}
      <div className="min-w-0">
        <a
          href={paths(lang).deskThread(row.number)}
          className={`line-clamp-2 wrap-anywhere after:absolute after:inset-0 ${row.unread ? 'font-bold' : ''}`}
          lang={row.title ? 'ko' : undefined}
        >
          {row.title || q.wordless}
        </a>
        <Facts
          className="mt-1"
          items={[
            row.unread && <Tag key="unread">{t.unread}</Tag>,
            row.phoneNeeded && (
              <Tag key="phone" tone="bad">
                {q.phone}
              </Tag>
            ),
            row.waits && (
              <Tag key="waits" tone="info">
                {q.waits}
              </Tag>
            ),
            row.asked && (
              <Tag key="asked" tone="info">
                {q.asked}
              </Tag>
            ),
            <Tag key="state" tone="plain">
              {t.states[row.state]}
            </Tag>,
            row.category && t.category[row.category],
            row.department ? nameIn(row.department, lang) : t.noDepartment,
            row.dong && nameIn(row.dong, lang),
            formatShortInstant(row.receivedAt, now, lang),
            row.number,
            row.rating && t.rating(row.rating),
          ]}
        />
      </div>
      {choose && routable.includes(row.state) ? (
        <label className="relative z-1 grid size-11 place-items-center">
          <span className="sr-only">{q.choose(row.number)}</span>
          <input type="checkbox" name="numbers" value={row.number} className="size-5 accent-primary" />
        </label>
      ) : (
        <span />
      )}
    </li>
  );
}
