'use client';

import { Fragment } from 'react';
import { commonCopy } from '@/lib/platform/copy';
import { controlClass, describedBy, Field, type FieldProps } from './field';
import { asText, useField } from './form-context';

export type Option = { value: string; label: string; group?: string; hint?: string };
type Props = FieldProps & { options: Option[]; defaultValue?: string; empty?: string };

/** One of a longer list, in groups where options name one. */
export function Select({ name, label, hint, required, options, defaultValue, empty }: Props) {
  const field = useField(name, defaultValue);
  const value = asText(field.value) ?? '';
  const groups = [...new Set(options.map((option) => option.group))];
  const entries = (group?: string) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ));
  return (
    <Field id={field.id} label={label ?? field.label ?? name} hint={hint} error={field.error} required={required}>
      <select
        // React keeps the first default of a select; a new key takes over what the server sent back.
        key={value}
        {...field.registered}
        id={field.id}
        name={name}
        defaultValue={value}
        aria-required={required || undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        className={`${controlClass} pr-10`}
      >
        <option value="">{empty ?? commonCopy[field.lang].form.choose}</option>
        {groups.map((group) =>
          group === undefined ? (
            <Fragment key="">{entries()}</Fragment>
          ) : (
            <optgroup key={group} label={group}>
              {entries(group)}
            </optgroup>
          ),
        )}
      </select>
    </Field>
  );
}
