'use client';

import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { commonCopy } from '@/lib/platform/copy';
import { errorText, fieldId, useFormContext } from '../form-context';

/** Every wrong field with a link to it. It takes the focus when the answer of the server arrives. */
export function ErrorSummary() {
  const form = useFormContext();
  const box = useRef<HTMLDivElement>(null);
  const t = commonCopy[form.lang].form;

  useEffect(() => {
    if (form.state.status === 'invalid') box.current?.focus();
  }, [form.state]);

  if (form.state.status !== 'invalid') return null;
  const errors = Object.entries(form.errors);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="flex gap-3 rounded-md border-2 border-bad bg-bad-soft px-4 py-3.5"
    >
      <Icon name="bad" size={24} className="text-bad" />
      <div className="min-w-0 flex-1">
        <p className="font-bold text-bad">{t.summary(errors.length)}</p>
        <p className="text-sm">{t.summaryHint}</p>
        <ul className="mt-2">
          {errors.map(([name, code]) => (
            <li key={name}>
              <a href={`#${fieldId(form.formId, name)}`} className="link inline-flex min-h-11 items-center">
                {form.labels[name] ? `${form.labels[name]}: ` : ''}
                {errorText(form, code)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
