import type { ReactNode } from 'react';
import { Band, type BandColours } from '@/components/brand/band';
import { districtCopy } from '@/lib/district/copy';
import type { Lang } from '@/lib/format/copy';

type Props = {
  lang: Lang;
  name: string;
  brand: { words: string; lang: Lang } | null;
  colours: BandColours | null;
  lead: ReactNode;
  actions: ReactNode;
  map: ReactNode;
};

/** The head of a dong's page: what it stands for, large and in its own colours, over its name; what one can do here; where it lies. */
export function BrandHead({ lang, name, brand, colours, lead, actions, map }: Props) {
  return (
    <header className="border-b border-line-weak bg-surface">
      <Band colours={colours}>
        <div className={`page ${colours ? 'py-8 md:py-12' : 'pt-8 md:pt-12'}`}>
          <h1 className="text-lg md:text-xl">{name}</h1>
          {brand && (
            <p lang={brand.lang} className="mt-1 text-3xl font-bold leading-tight tracking-tight md:text-4xl">
              <span className="sr-only" lang={lang}>
                {districtCopy[lang].brand}:{' '}
              </span>
              {brand.words}
            </p>
          )}
        </div>
      </Band>
      <div className="page grid gap-8 py-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:items-center lg:gap-16">
        <div className="min-w-0">
          <div className="max-w-text text-ink-2">{lead}</div>
          <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
        </div>
        <div className="rounded-lg bg-canvas p-4">{map}</div>
      </div>
    </header>
  );
}
