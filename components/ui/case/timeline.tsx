import type { ReactNode } from 'react';
import { type Level, Riser } from './riser';

export type TimelineEntry = {
  key: string | number;
  level: Level;
  levelLabel: string;
  /** ISO time for machines. */
  time: string;
  timeLabel: string;
  title: ReactNode;
  /** Words people wrote; line breaks are kept. */
  text?: string | null;
  /** Who did it. */
  by?: ReactNode;
  /** Links, files, or a `Details`. */
  extra?: ReactNode;
  /** Seen by officers only. */
  internal?: string | null;
  stopped?: boolean;
};

/** Everything that happened, newest first or last as the caller orders it, each with the level where it happened. */
export function Timeline({ label, entries }: { label: string; entries: TimelineEntry[] }) {
  return (
    <ol aria-label={label} className="grid gap-6">
      {entries.map((entry) => (
        <li
          key={entry.key}
          className="relative pl-13 before:absolute before:left-[17px] before:top-8 before:-bottom-6 before:w-0.5 before:bg-line-weak last:before:hidden"
        >
          <span className="absolute left-0 -top-1 grid size-9 place-items-center rounded-full border-2 border-line-weak bg-canvas">
            <Riser level={entry.level} label={entry.levelLabel} size={14} stopped={entry.stopped} />
          </span>
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-3">
            <time dateTime={entry.time}>{entry.timeLabel}</time>
            {entry.by && <span>{entry.by}</span>}
            {entry.internal && <span className="font-bold text-info">{entry.internal}</span>}
          </p>
          <p className="mt-0.5 font-bold">{entry.title}</p>
          {entry.text && <p className="prose mt-1 text-ink-2">{entry.text}</p>}
          {entry.extra && <div className="mt-1.5 text-sm [&_a]:link">{entry.extra}</div>}
        </li>
      ))}
    </ol>
  );
}
