import type { ReactNode } from 'react';

/** Fields of a long form that belong together, under a heading of their own. */
export function FieldGroup({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-6 border-t border-line pt-4">
      <legend className="pr-3 text-lg font-bold">{title}</legend>
      {hint && <p className="text-sm text-ink-2">{hint}</p>}
      {children}
    </fieldset>
  );
}
