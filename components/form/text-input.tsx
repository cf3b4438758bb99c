'use client';

import type { ComponentProps } from 'react';
import { controlClass, describedBy, Field, type FieldProps } from './field';
import { asText, useField } from './form-context';

type Props = FieldProps &
  Pick<
    ComponentProps<'input'>,
    'type' | 'autoComplete' | 'inputMode' | 'placeholder' | 'min' | 'max' | 'maxLength' | 'list'
  > & {
    defaultValue?: string;
    /** A short box where the expected answer is short: a date, a number. */
    short?: boolean;
  };

/** One line of text, a date, a number. */
export function TextInput({ name, label, hint, required, defaultValue, short, type = 'text', ...rest }: Props) {
  const field = useField(name, defaultValue);
  return (
    <Field
      id={field.id}
      label={label ?? field.label ?? name}
      hint={hint}
      error={field.error}
      places={field.places}
      required={required}
    >
      <input
        {...rest}
        {...field.registered}
        id={field.id}
        name={name}
        type={type}
        defaultValue={asText(field.value)}
        aria-required={required || undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        className={`${controlClass} ${short ? 'max-w-56' : ''}`}
      />
    </Field>
  );
}
