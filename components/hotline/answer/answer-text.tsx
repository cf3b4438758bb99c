'use client';

import { useState } from 'react';
import { asText, useField } from '@/components/form/form-context';
import { TextArea } from '@/components/form/text-area';
import type { Lang } from '@/lib/format/copy';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { longBytes, measure, shortBytes, splitText } from '@/lib/hotline/rules-bytes';
import { TextParts } from './text-parts';

/**
 * The words of an answer. What they weigh, the characters an old phone may not show and where they are cut is said while they are written, and again by
 * the server: cut otherwise than shown here, they do not go out.
 */
export function AnswerText({ lang, begun }: { lang: Lang; begun: string }) {
  const t = hotlineDeskCopy[lang];
  const field = useField('text', begun);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? asText(field.value) ?? '';
  const { bytes, kind, foreign } = measure(text);
  const parts = splitText(text.trim().normalize('NFC'));
  return (
    <div onInput={(event) => event.target instanceof HTMLTextAreaElement && setTyped(event.target.value)}>
      <TextArea name="text" required rows={6} defaultValue={begun} />
      <p className="mt-1 text-right text-sm text-ink-3 tabular-nums" aria-live="polite">
        {kind === 'several' ? t.bytes(bytes) : t.weight(bytes, kind === 'short' ? shortBytes : longBytes)} ·{' '}
        {kind === 'several' ? t.several(parts.length) : t.kind[kind]}
      </p>
      {foreign.length > 0 && <p className="text-sm text-warn">{t.foreign(foreign.join(' '))}</p>}
      {parts.length > 1 && <TextParts parts={parts} lang={lang} />}
      <input type="hidden" name="parts" value={parts.length} />
    </div>
  );
}
