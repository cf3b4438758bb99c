import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { type Level, Riser } from './riser';

export type WayStep = {
  level: Exclude<Level, 0>;
  /** Which level and whose, such as "hub · Dongcheon-dong". */
  place: string;
  /** What happened or happens here, such as "departments are reviewing". */
  title: string;
  /** Who and by when, one short line each. */
  lines: ReactNode[];
  state: 'done' | 'now' | 'next' | 'stopped';
  /** The state in a word: done, now, next, stopped. */
  stateLabel: string;
};

const looks: Record<WayStep['state'], string> = {
  done: 'bg-primary text-on-primary',
  now: 'bg-primary text-on-primary',
  next: 'border border-line-strong text-ink-3',
  stopped: 'bg-ink-3 text-canvas',
};

/** The three steps of a case: ascending on a wide screen, below each other on a phone. */
export function WayUp({ label, steps }: { label: string; steps: WayStep[] }) {
  return (
    <ol aria-label={label} className="way grid gap-2 md:grid-cols-3 md:gap-3">
      {steps.map((step) => (
        <li
          key={step.level}
          data-state={step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
          className="flex flex-col rounded-lg px-4.5 py-4"
        >
          <p className="flex items-center gap-2 text-xs font-bold text-ink-2">
            <Riser level={step.state === 'next' ? 0 : step.level} label="" stopped={step.state === 'stopped'} />
            <span className="min-w-0 flex-1">{step.place}</span>
            <span className={`inline-flex flex-none items-center gap-1 rounded-full px-2 py-px ${looks[step.state]}`}>
              {step.state === 'done' && <Icon name="check" size={14} />}
              {step.stateLabel}
            </span>
          </p>
          <p className={`mt-1.5 text-lg font-bold ${step.state === 'next' ? 'text-ink-2' : ''}`}>{step.title}</p>
          <div className="mt-1 grid gap-0.5 text-sm text-ink-2">
            {step.lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
