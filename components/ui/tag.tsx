import type { ReactNode } from 'react';

export type Tone = 'plain' | 'primary' | 'ok' | 'warn' | 'bad' | 'info';

const tones: Record<Tone, string> = {
  plain: 'bg-surface text-ink-2',
  primary: 'bg-primary-soft text-primary-deep',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  info: 'bg-info-soft text-info',
};

/** A state in words; the colour only repeats them. */
export function Tag({ tone = 'primary', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-sm border border-tag-line px-2 py-px text-xs font-bold ${tones[tone]}`}>
      {children}
    </span>
  );
}

/** How much time is left, as said by the caller ("6 days left", "2 days over"). `late` also gets a heavier look. */
export function DueTag({ state, children }: { state: 'fine' | 'soon' | 'late' | 'paused'; children: ReactNode }) {
  const tone: Record<typeof state, Tone> = { fine: 'plain', soon: 'warn', late: 'bad', paused: 'info' };
  return <Tag tone={tone[state]}>{children}</Tag>;
}
