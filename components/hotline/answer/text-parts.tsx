import type { Lang } from '@/lib/format/copy';
import { answerCopy } from '@/lib/hotline/copy/answer';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { measure } from '@/lib/hotline/rules-bytes';

/** The messages a long answer goes out as, each as the sender will get it. */
export function TextParts({ parts, lang }: { parts: readonly string[]; lang: Lang }) {
  const t = answerCopy[lang];
  return (
    <div className="mt-3 border-l-4 border-warn pl-4">
      <p className="font-bold text-warn">{t.parts(parts.length)}</p>
      <ol className="mt-2 grid gap-3">
        {parts.map((part, at) => (
          <li key={`${at}-${part.length}`} className="rounded-lg bg-primary-soft px-4 py-2.5">
            <p className="text-xs text-ink-3 tabular-nums">
              {t.part(at + 1, parts.length)} · {hotlineDeskCopy[lang].bytes(measure(part).bytes)}
            </p>
            <p className="max-h-40 overflow-y-auto text-sm whitespace-pre-wrap wrap-anywhere" lang="ko">
              {part}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
