import type { ReactNode } from 'react';
import { districtCopy } from '@/lib/district/copy';
import type { Lang } from '@/lib/format/copy';

type Props = { lang: Lang; name: string; brand: string | null; lead: ReactNode; actions: ReactNode; map: ReactNode };

/** The head of a dong's page: what it stands for, large, over its name; what one can do here; where it lies. */
export function BrandHead({ lang, name, brand, lead, actions, map }: Props) {
  return (
    <header className="border-b border-line-weak bg-surface">
      <div className="page grid gap-8 py-8 md:py-12 lg:grid-cols-[minmax(0,1fr)_360px] lg:items-center lg:gap-16">
        <div className="min-w-0">
          <h1 className="text-lg text-ink-2 md:text-xl">{name}</h1>
          {brand && (
            <p className="mt-1 text-3xl font-bold leading-tight tracking-tight text-primary-ink md:text-4xl">
              <span className="sr-only">{districtCopy[lang].brand}: </span>
              {brand}
            </p>
          )}
          <div className="mt-4 max-w-text text-ink-2">{lead}</div>
          <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
        </div>
        <div className="rounded-lg bg-canvas p-4">{map}</div>
      </div>
    </header>
  );
}
