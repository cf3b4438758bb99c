'use client';

import { useEffect, useState } from 'react';
import { commonCopy } from '@/lib/platform/copy';
import { controlClass, describedBy, Field, type FieldProps } from './field';
import { asText, useField } from './form-context';

type Props = FieldProps & { defaultValue?: string; rows?: number; limit?: number; placeholder?: string };

/**
 * Many lines of text with a counter. Nothing is cut off while typing: going over is said, and refused on sending.
 * The counter is read out near the limit only.
 */
export function TextArea({ name, label, hint, required, defaultValue, rows = 5, limit, placeholder }: Props) {
  const field = useField(name, defaultValue);
  const value = asText(field.value);
  const [typed, setTyped] = useState<number | null>(null);
  const length = typed ?? value?.length ?? 0;

  useEffect(() => {
    if (field.state.status === 'done') setTyped(null);
  }, [field.state]);

  const t = commonCopy[field.lang].form;
  const left = limit === undefined ? 0 : limit - length;
  const near = limit !== undefined && left <= Math.max(20, limit / 10);
  const counter = `${field.id}-count`;
  return (
    <Field
      id={field.id}
      label={label ?? field.label ?? name}
      hint={hint}
      error={field.error}
      places={field.places}
      required={required}
    >
      <textarea
        {...field.registered}
        id={field.id}
        name={name}
        rows={rows}
        placeholder={placeholder}
        defaultValue={value}
        onInput={(event) => setTyped(event.currentTarget.value.length)}
        aria-required={required || undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field.id, { hint, error: field.error, more: limit ? counter : undefined })}
        className={`${controlClass} resize-y`}
      />
      {limit !== undefined && (
        <p
          id={counter}
          className={`mt-1 text-right text-sm tabular-nums ${left < 0 ? 'font-bold text-bad' : 'text-ink-3'}`}
        >
          {typed === null ? t.limit(limit) : left < 0 ? t.over(-left) : t.left(left)}
          <span className="sr-only" aria-live="polite">
            {near && typed !== null ? (left < 0 ? t.over(-left) : t.left(left)) : ''}
          </span>
        </p>
      )}
    </Field>
  );
}
