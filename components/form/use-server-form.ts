'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type FieldValues, type Path, type UseFormRegisterReturn, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { fieldErrorCode } from '@/lib/platform/form/field-error';

/** What `ActionForm` takes as `checks`. */
export type ServerForm = {
  errors: Record<string, string>;
  register: (name: string) => UseFormRegisterReturn;
  /** True when the form may be sent; otherwise the first wrong field has the focus. */
  check: () => Promise<boolean>;
};

/**
 * Checks a form in the browser with the zod object that the server uses: a field when it is left, all of them before sending.
 * It only adds to an `ActionForm`: markup and sending stay the same, and without script the server's answer is enough.
 */
export function useServerForm<Values extends FieldValues>(
  schema: z.ZodType<unknown, Values>,
  defaultValues?: DefaultValues<Values>,
): ServerForm & {
  setValue: (name: Path<Values>, value: Values[Path<Values>]) => void;
  watch: (name: Path<Values>) => unknown;
} {
  const form = useForm<Values, unknown, unknown>({
    resolver: zodResolver(schema, { error: (issue) => fieldErrorCode({ ...issue, message: issue.message ?? '' }) }),
    defaultValues,
    mode: 'onBlur',
    reValidateMode: 'onChange',
  });
  const errors: Record<string, string> = {};
  for (const [name, error] of Object.entries(form.formState.errors)) {
    if (typeof error?.message === 'string') errors[name] = error.message;
  }
  return {
    errors,
    register: (name) => form.register(name as Path<Values>),
    check: () => form.trigger(undefined, { shouldFocus: true }),
    setValue: (name, value) => form.setValue(name, value),
    watch: (name) => form.watch(name),
  };
}
