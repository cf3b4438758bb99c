import { Tag, type Tone } from '@/components/ui/tag';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { PromiseRow } from '@/lib/evaluation/queries';
import type { Lang } from '@/lib/format/copy';

const tones: Record<'kept' | 'partly' | 'not_kept', Tone> = { kept: 'ok', partly: 'warn', not_kept: 'bad' };

/** What was promised for a task, and what became of it. */
export function Promised({ promise, lang }: { promise: Pick<PromiseRow, 'promise' | 'kept' | 'keptHow'>; lang: Lang }) {
  const t = evaluationCopy[lang].promise;
  const { kept, keptHow } = promise;
  return (
    <div className="mt-3 border-l-4 border-line-strong pl-4 text-sm">
      <p className="font-bold">{t.title}</p>
      <p lang="ko" className="whitespace-pre-line">
        {promise.promise}
      </p>
      <div className="mt-2 flex flex-wrap items-start gap-x-2 gap-y-1">
        {kept ? <Tag tone={tones[kept]}>{t.kept[kept]}</Tag> : <Tag tone="plain">{t.unknown}</Tag>}
        {keptHow && (
          <span lang="ko" className="min-w-0 flex-1 basis-56 whitespace-pre-line text-ink-2">
            {keptHow}
          </span>
        )}
      </div>
    </div>
  );
}
