'use client';

import { type ReactNode, useRef } from 'react';
import { Button, type ButtonKind, type ButtonSize, buttonClass } from '@/components/ui/button';
import { commonCopy } from '@/lib/platform/copy';
import { useFormContext } from './form-context';
import { SubmitButton } from './submit-button';

type Props = {
  /** The verb on the button that opens the question. */
  children: ReactNode;
  question: ReactNode;
  /** The verb that does it. */
  confirm: ReactNode;
  kind?: ButtonKind;
  size?: ButtonSize;
  /** As wide as what it stands in. */
  wide?: boolean;
  name?: string;
  value?: string;
  /** Fields that belong to the question, such as the reason. */
  fields?: ReactNode;
};

/** Asks before something that is hard to undo. A `details`, so it also asks without script. */
export function ConfirmButton({
  children,
  question,
  confirm,
  kind = 'danger',
  size,
  wide,
  name,
  value,
  fields,
}: Props) {
  const { lang, state } = useFormContext();
  const box = useRef<HTMLDetailsElement>(null);
  function close() {
    if (!box.current) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  }
  return (
    <details ref={box} open={state.status === 'invalid' || undefined} className={wide ? 'w-full' : 'open:w-full'}>
      <summary className={buttonClass(kind, size, wide)}>{children}</summary>
      <div className="mt-3 grid gap-4 rounded-lg border border-line-strong p-4">
        <div>{question}</div>
        {fields}
        <div className="flex flex-wrap gap-3">
          <SubmitButton kind="primary" size={size} name={name} value={value}>
            {confirm}
          </SubmitButton>
          <Button kind="secondary" size={size} onClick={close}>
            {commonCopy[lang].form.cancel}
          </Button>
        </div>
      </div>
    </details>
  );
}
