import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { Box } from '../page';

type Props = {
  words: { title: string; who: string; by: string; left: string; how: string };
  who: ReactNode;
  by: ReactNode;
  /** What is left or over, in words: "6 days", "2 days over". */
  left: ReactNode;
  state: 'fine' | 'soon' | 'late' | 'paused' | 'kept';
  /** The sum in words: received 11/23, 7 days, without weekends → 12/1. */
  calculation?: ReactNode;
  /** Extensions, pauses: one line each. */
  notes?: ReactNode[];
};

const tones: Record<Props['state'], string> = {
  fine: 'text-ink',
  soon: 'text-warn',
  late: 'text-bad',
  paused: 'text-info',
  kept: 'text-ok',
};

/** Who answers, by when, how long that is, and how it was counted. */
export function PromiseBox({ words, who, by, left, state, calculation, notes = [] }: Props) {
  return (
    <Box title={words.title}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        <dt className="text-ink-3">{words.who}</dt>
        <dd>{who}</dd>
        <dt className="text-ink-3">{words.by}</dt>
        <dd className="font-bold">{by}</dd>
        <dt className="text-ink-3">{words.left}</dt>
        <dd className={`flex items-center gap-1.5 font-bold ${tones[state]}`}>
          <Icon name={state === 'late' ? 'warn' : state === 'kept' ? 'ok' : 'clock'} size={18} />
          {left}
        </dd>
      </dl>
      {calculation && (
        <p className="mt-3 rounded-md bg-surface px-3 py-2.5 text-sm">
          <span className="block text-xs font-bold text-ink-2">{words.how}</span>
          {calculation}
        </p>
      )}
      {notes.length > 0 && (
        <ul className="mt-3 grid gap-1 text-sm text-ink-2">
          {notes.map((note, at) => (
            <li key={at}>{note}</li>
          ))}
        </ul>
      )}
    </Box>
  );
}
