'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { idle } from '@/lib/platform/form/form-state';
import { paths } from '@/lib/platform/paths';
import { addSupport } from '@/lib/proposal/actions';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalFormCopy } from '@/lib/proposal/copy/form';
import type { SimilarRow } from '@/lib/proposal/queries-similar';

const quiet = 500;

/** While a title is written: what others have proposed, to join instead of filing again. */
export function SimilarPanel({ lang }: { lang: Lang }) {
  const t = proposalFormCopy[lang];
  const place = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<SimilarRow[]>([]);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    let asked: AbortController | undefined;
    const look = async () => {
      const typed = new FormData(form);
      const query = new URLSearchParams({
        q: String(typed.get('title') ?? ''),
        dong: String(typed.get('dongCode') ?? ''),
      });
      asked?.abort();
      asked = new AbortController();
      const rows = await ask(query, asked.signal);
      if (rows) setFound(rows);
    };
    const later = (event: Event) => {
      const name = (event.target as HTMLInputElement).name;
      if (name !== 'title' && name !== 'dongCode') return;
      clearTimeout(timer);
      timer = setTimeout(look, quiet);
    };
    form.addEventListener('input', later);
    return () => {
      clearTimeout(timer);
      asked?.abort();
      form.removeEventListener('input', later);
    };
  }, []);
  return (
    <div ref={place} aria-live="polite" className="empty:hidden">
      {found.length > 0 && (
        <Notice title={t.similar}>
          <p>{t.similarHint}</p>
          <ul className="mt-2 divide-y divide-line-weak">
            {found.map((row) => (
              <Similar key={row.number} row={row} lang={lang} />
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** What the server knows; null when the question was overtaken by another, or could not be answered: it is only help. */
async function ask(query: URLSearchParams, signal: AbortSignal): Promise<SimilarRow[] | null> {
  const answer = await fetch(`/api/similar?${query}`, { signal }).then(
    (response) => (response.ok ? (response.json() as Promise<{ similar: SimilarRow[] }>) : null),
    () => null,
  );
  return answer?.similar ?? null;
}

function Similar({ row, lang }: { row: SimilarRow; lang: Lang }) {
  const t = proposalFormCopy[lang];
  const words = proposalCopy[lang];
  const [said, setSaid] = useState<string | null>(null);
  async function join() {
    const form = new FormData();
    form.set('number', row.number);
    form.set('_lang', lang);
    const answer = await addSupport(idle, form);
    if (answer.status === 'done') return setSaid(t.joined);
    const refusals: Record<string, string> = words.refusals;
    setSaid(answer.status === 'refused' ? (refusals[answer.code] ?? words.supportClosed) : words.supportClosed);
  }
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-60">
        <a href={paths(lang).proposal(row.number)} lang="ko" className="link inline-flex min-h-11 items-center">
          {row.title}
        </a>
        <span className="block text-ink-3">
          {nameIn(row.dong, lang)} · {words.states[row.state]} · {words.supports(formatCount(row.supportCount, lang))}
        </span>
      </span>
      {said ? (
        <span className="font-bold">{said}</span>
      ) : (
        <Button size={40} onClick={join} aria-label={`${t.join}: ${row.title}`}>
          {t.join}
        </Button>
      )}
    </li>
  );
}
