'use client';

import { usePathname } from 'next/navigation';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { levelsCopy } from '@/lib/platform/auth/copy-levels';
import { commonCopy } from '@/lib/platform/copy';
import { refusalText } from '@/lib/platform/form/field-error';
import { paths } from '@/lib/platform/paths';
import { useFormContext } from '../form-context';

/** What became of the sending when it was not an error in a field: refused, stale or done. */
export function FormOutcome({
  stale,
  refusalWords = {},
  detailWords = {},
}: {
  stale?: ReactNode;
  refusalWords?: Record<string, string>;
  detailWords?: Record<string, Record<string, string>>;
}) {
  const { state, lang, labels } = useFormContext();
  const box = useRef<HTMLDivElement>(null);
  const t = commonCopy[lang].form;
  const here = usePathname();

  useEffect(() => {
    if (state.status === 'refused') box.current?.focus();
  }, [state]);

  if (state.status === 'done' && state.message) return <Notice kind="ok" live title={state.message} />;
  if (state.status !== 'refused') return null;
  const isStale = state.code === 'stale';
  const details = Object.entries(state.detail ?? {}).filter(([name]) => isStale || detailWords[name]);
  const how = levelHow(lang, state.code);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind={isStale ? 'warn' : 'bad'} live title={refusalWords[state.code] ?? refusalText(lang, state.code)}>
        {how && (
          <a href={how.href} className="mt-1 inline-flex min-h-11 items-center">
            {how.label}
          </a>
        )}
        {(isStale || details.length > 0) && (
          <>
            {isStale && stale}
            {details.length > 0 && (
              <dl aria-label={t.changed} className="mt-2 grid gap-1">
                {details.map(([name, value]) => (
                  <div key={name} className="grid grid-cols-[auto_1fr] gap-x-3">
                    <dt className="text-ink-3">{labels[name] ?? name}</dt>
                    <dd className="whitespace-pre-line">{detailWords[name]?.[String(value)] ?? value}</dd>
                  </div>
                ))}
              </dl>
            )}
            <a href={here} onClick={reload} className="mt-1 inline-flex min-h-11 items-center">
              {t.newest}
            </a>
          </>
        )}
      </Notice>
    </div>
  );
}

/** Who has yet to prove something is told where. */
function levelHow(lang: Lang, code: string): { href: string; label: string } | null {
  const labels: Record<string, string> = levelsCopy[lang].how;
  const label = labels[code];
  if (!label) return null;
  const at = paths(lang);
  return { href: code === 'needs_account' ? at.signIn : `${at.account}#level`, label };
}

/** Keeps the query of the address, which the path alone would lose. */
function reload(event: MouseEvent) {
  event.preventDefault();
  location.reload();
}
