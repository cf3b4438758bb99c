import { brandCopy } from '@/lib/brand/copy';
import type { changesBetween, Piece } from '@/lib/brand/rules';
import type { Lang } from '@/lib/format/copy';

/** What differs between two revisions, part by part, with what went and what came marked in the text. */
export function Changes({ changes, lang }: { changes: ReturnType<typeof changesBetween>; lang: Lang }) {
  const t = brandCopy[lang];
  return (
    <dl className="divide-y divide-line-weak border-y border-line-weak">
      {changes.map(({ part, pieces }) => (
        <div key={part} className="py-3 sm:grid sm:grid-cols-[8em_1fr] sm:gap-4">
          <dt className="text-sm text-ink-3">{t.parts[part]}</dt>
          <dd lang="ko" className="min-w-0 whitespace-pre-line">
            {pieces.map((piece, at) => (
              <Words key={at} piece={piece} lang={lang} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ piece, lang }: { piece: Piece; lang: Lang }) {
  const t = brandCopy[lang];
  if (piece.is === 'same') return piece.text;
  const said = (
    <span lang={lang} className="sr-only">
      {`[${piece.is === 'gone' ? t.gone : t.new}] `}
    </span>
  );
  return piece.is === 'gone' ? (
    <del className="bg-bad-soft text-bad">
      {said}
      {piece.text}
    </del>
  ) : (
    <ins className="bg-ok-soft font-bold text-ok no-underline">
      {said}
      {piece.text}
    </ins>
  );
}
