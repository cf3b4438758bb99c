'use client';

import { createContext, useContext } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Lang } from '@/lib/format/copy';
import { placesOfError } from '@/lib/format/personal-data/places';
import { fieldErrorText } from '@/lib/platform/form/field-error';
import type { FormState } from '@/lib/platform/form/form-state';

export type FormContextValue = {
  lang: Lang;
  formId: string;
  state: FormState;
  pending: boolean;
  /** Field labels by name: the form's error summary names each field by them. */
  labels: Record<string, string>;
  /** Error codes by field name, of the server and, with `useServerForm`, of the browser. */
  errors: Record<string, string>;
  /** Words for error codes that only this noun knows. */
  errorWords: Record<string, string>;
  register?: (name: string) => UseFormRegisterReturn;
};

export const FormContext = createContext<FormContextValue | null>(null);

export function useFormContext(): FormContextValue {
  const value = useContext(FormContext);
  if (!value) throw new Error('A form field must stand inside an ActionForm.');
  return value;
}

/** What a field needs from its form: ids, the error in words, and what was typed before. */
export function useField(name: string, defaultValue?: string | string[]) {
  const form = useFormContext();
  const code = form.errors[name];
  const { state } = form;
  const typed = state.status === 'invalid' || state.status === 'refused' ? state.values[name] : undefined;
  const returned = state.status === 'invalid' || state.status === 'refused';
  return {
    ...form,
    id: fieldId(form.formId, name),
    label: form.labels[name],
    error: code === undefined ? undefined : errorText(form, code),
    places: placesOfError(code, typed),
    /** Values come back as they were sent; a field that was sent empty stays empty. */
    value: returned && typed !== undefined ? typed : defaultValue,
    /** After an answer of the server: an absent check box means "not ticked", not "the default". */
    checked: returned ? asList(typed) : asList(defaultValue),
    registered: form.register?.(name),
  };
}

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** Words of the noun first. A code may name what is wrong after a colon, which takes the place of `%s`. */
export function errorText(form: Pick<FormContextValue, 'lang' | 'errorWords'>, code: string): string {
  const [key = '', ...what] = code.split(':');
  const own = form.errorWords[code] ?? form.errorWords[key]?.replace('%s', () => what.join(':'));
  return own ?? fieldErrorText(form.lang, code);
}

/** A single value as text; of several, the first. */
export function asText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function asList(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
