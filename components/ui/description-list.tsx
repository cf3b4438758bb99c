import type { ReactNode } from 'react';

export type Fact = { term: ReactNode; detail: ReactNode };

/** Terms beside their details; on a phone below each other when `stacked`. */
export function DescriptionList({ facts, stacked = false }: { facts: Fact[]; stacked?: boolean }) {
  const row = stacked ? 'py-3 sm:grid sm:grid-cols-[10em_1fr] sm:gap-4' : 'grid grid-cols-[6.5em_1fr] gap-3 py-1.5';
  return (
    <dl className={stacked ? 'divide-y divide-line-weak border-y border-line-weak' : 'text-sm'}>
      {facts.map(({ term, detail }, at) => (
        <div key={at} className={row}>
          <dt className="text-ink-3">{term}</dt>
          <dd className="min-w-0 [&_.min-h-11]:-my-2.5">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
