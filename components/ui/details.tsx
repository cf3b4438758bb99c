import type { ReactNode } from 'react';
import { Icon } from './icon';

/** More for those who want it; opens without script. */
export function Details({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details open={open} className="border-b border-line-weak">
      <summary className="flex min-h-12 items-center justify-between gap-3 py-2 font-bold hover:text-primary-ink">
        <span>{summary}</span>
        <Icon name="down" className="turn" />
      </summary>
      <div className="pb-5 pt-1">{children}</div>
    </details>
  );
}
