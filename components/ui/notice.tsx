import type { ReactNode } from 'react';
import { Icon } from './icon';

type Kind = 'info' | 'ok' | 'warn' | 'bad';
const looks: Record<Kind, string> = {
  info: 'border-info bg-info-soft text-info',
  ok: 'border-ok bg-ok-soft text-ok',
  warn: 'border-warn bg-warn-soft text-warn',
  bad: 'border-bad bg-bad-soft text-bad',
};

type Props = {
  kind?: Kind;
  title: ReactNode;
  children?: ReactNode;
  /** `true` when it appears in answer to something the person did: it is then read out. */
  live?: boolean;
};

/** Something to know before going on: the conclusion in the title, the rest below. */
export function Notice({ kind = 'info', title, children, live = false }: Props) {
  const role = live ? (kind === 'bad' || kind === 'warn' ? 'alert' : 'status') : undefined;
  return (
    <div role={role} className={`flex gap-3 rounded-md border-l-4 px-4 py-3.5 ${looks[kind]}`}>
      <Icon name={kind} size={24} className="mt-px" />
      <div className="min-w-0 flex-1">
        <p className="font-bold">{title}</p>
        {children && <div className="mt-1 text-sm text-ink [&_a]:link">{children}</div>}
      </div>
    </div>
  );
}

/** What was just done, said where the page begins and read out; nothing where nothing was. */
export function Done({ said }: { said: string | null | undefined | false }) {
  if (!said) return null;
  return (
    <div className="mb-6">
      <Notice kind="ok" live title={said} />
    </div>
  );
}
