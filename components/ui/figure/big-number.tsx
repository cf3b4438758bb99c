import Link from 'next/link';
import type { ReactNode } from 'react';

export type Figure = {
  /** What is counted, such as "proposals this month". */
  label: string;
  value: string;
  unit?: string;
  /** What it is of, such as "of 1,204". */
  of?: string;
  tone?: 'plain' | 'bad' | 'ok';
  /** Where the number is defined or listed. */
  link?: { href: string; label: string; about?: string };
};

const tones = { plain: 'text-ink', bad: 'text-bad', ok: 'text-ok' };

/** A big plain number with what it counts; must stand in a `dl`. */
export function BigNumber({ label, value, unit, of, tone = 'plain', link }: Figure) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-2">{label}</dt>
      <dd>
        <span className="flex flex-wrap items-baseline gap-x-1.5">
          <b className={`text-3xl tracking-tight tabular-nums ${tones[tone]}`}>{value}</b>
          {unit && <span className="text-sm text-ink-2">{unit}</span>}
          {of && <span className="text-sm text-ink-3">{of}</span>}
        </span>
        {link && (
          <Link prefetch={false} href={link.href} className="link inline-flex min-h-11 items-center text-sm">
            {link.label}
            {link.about && <span className="sr-only">: {link.about}</span>}
          </Link>
        )}
      </dd>
    </div>
  );
}

/** Several big numbers side by side, without a band behind them. */
export function BigNumbers({ figures, label }: { figures: Figure[]; label?: ReactNode }) {
  return (
    <>
      {label}
      <dl className="grid grid-cols-2 gap-x-4 gap-y-5 md:grid-cols-4">
        {figures.map((figure) => (
          <BigNumber key={figure.label} {...figure} />
        ))}
      </dl>
    </>
  );
}
