'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { PersonalPlaces } from '@/components/ui/personal-places';
import type { PersonalPlace } from '@/lib/format/personal-data/places';
import { commonCopy } from '@/lib/platform/copy';
import { useFormContext } from './form-context';

/** What every control takes; `label` may come from the form's `labels` instead. */
export type FieldProps = {
  name: string;
  label?: string;
  hint?: ReactNode;
  required?: boolean;
};

/** The ids a control has to point at with `aria-describedby`. */
export function describedBy(id: string, parts: { hint?: unknown; error?: string; more?: string }): string | undefined {
  const ids = [parts.hint ? `${id}-hint` : '', parts.error ? `${id}-error` : '', parts.more ?? ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

type Notes = { id: string; hint?: ReactNode; error?: string; places?: PersonalPlace[] };
type Props = Notes & { label: string; required?: boolean; children: ReactNode };

/** Label, hint and error around one control. Optional fields say so; required ones are marked in words too. */
export function Field({ id, label, hint, error, places, required, children }: Props) {
  return (
    <div className={`max-w-text ${error ? 'border-l-4 border-bad pl-4' : ''}`}>
      <label htmlFor={id} className="inline-block font-bold">
        {label} <Mark required={required} />
      </label>
      <FieldNotes id={id} hint={hint} error={error} places={places} />
      <div className="mt-2">{children}</div>
    </div>
  );
}

/** Whether it has to be filled in, in words after the label. */
export function Mark({ required }: { required?: boolean }) {
  const t = commonCopy[useFormContext().lang].form;
  return (
    <span className={`text-sm font-normal ${required ? 'text-bad' : 'text-ink-3'}`}>
      {required ? t.required : t.optional}
    </span>
  );
}

export function FieldNotes({ id, hint, error, places = [] }: Notes) {
  const { lang } = useFormContext();
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-sm text-ink-2">
          {hint}
        </p>
      )}
      {error && (
        <div id={`${id}-error`} className="mt-1">
          <p className="flex gap-1.5 font-bold text-bad">
            <Icon name="bad" className="mt-0.5" />
            {error}
          </p>
          <PersonalPlaces places={places} lang={lang} />
        </div>
      )}
    </>
  );
}

/** The look of one-line and many-line inputs. */
export const controlClass =
  'block w-full min-h-12 rounded-md border border-line-strong bg-canvas px-4 py-2.5 text-base text-ink hover:border-ink aria-invalid:border-2 aria-invalid:border-bad disabled:bg-surface disabled:text-ink-3';
