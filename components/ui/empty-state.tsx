import type { ReactNode } from 'react';

/** Nothing here yet, why, and what to do next. */
export function EmptyState({ title, text, action }: { title: ReactNode; text?: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-5 py-10 text-center">
      <p className="text-lg font-bold">{title}</p>
      {text && <p className="mx-auto mt-2 max-w-text text-ink-2">{text}</p>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
