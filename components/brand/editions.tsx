import { Tag } from '@/components/ui/tag';
import { brandCopy } from '@/lib/brand/copy';
import type { loadBrand } from '@/lib/brand/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { Band } from './band';
import { Changes } from './changes';

type Edition = Awaited<ReturnType<typeof loadBrand>>['editions'][number];

/** Every edition that residents saw, newest first, and what it changed. Who was shown before is nobody's business now. */
export function Editions({ editions, lang }: { editions: Edition[]; lang: Lang }) {
  const t = brandCopy[lang].record;
  return (
    <ol reversed className="grid gap-6">
      {editions.map((edition) => (
        <li key={edition.id} className="overflow-hidden rounded-lg border border-line bg-raised">
          <Band colours={edition.colours} className="px-5 py-4">
            <p lang="ko" className="text-xl font-bold">
              {edition.identity}
            </p>
          </Band>
          <div className="grid gap-3 px-5 py-4">
            <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
              {edition.publishedAt && t.published(formatDay(edition.publishedAt, lang))}
              {edition.now && <Tag tone="ok">{t.now}</Tag>}
            </p>
            <WhatChanged edition={edition} lang={lang} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function WhatChanged({ edition, lang }: { edition: Edition; lang: Lang }) {
  const t = brandCopy[lang];
  const { changes } = edition;
  if (edition.first) return <p>{t.record.first}</p>;
  const inWords = changes.filter(({ part }) => part !== 'people' && part !== 'pictures');
  return (
    <>
      <p>{t.record.changed(changes.map(({ part }) => t.parts[part]).join(', '))}</p>
      {inWords.length > 0 && <Changes changes={inWords} lang={lang} />}
    </>
  );
}
