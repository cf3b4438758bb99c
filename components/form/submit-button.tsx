'use client';

import type { ReactNode } from 'react';
import { type ButtonKind, type ButtonSize, buttonClass } from '@/components/ui/button';
import { commonCopy } from '@/lib/platform/copy';
import { useFormContext } from './form-context';

type Props = {
  children: ReactNode;
  kind?: ButtonKind;
  size?: ButtonSize;
  wide?: boolean;
  icon?: ReactNode;
  /** Sent along when a form has several verbs. */
  name?: string;
  value?: string;
};

/** Sends its form. While that is on its way it says so and takes no second press, but keeps the focus. */
export function SubmitButton({ children, kind = 'primary', size, wide, icon, name, value }: Props) {
  const { pending, lang } = useFormContext();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={buttonClass(kind, size, wide)}
    >
      {icon}
      {pending ? `${commonCopy[lang].form.pending}…` : children}
    </button>
  );
}
