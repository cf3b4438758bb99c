'use client';

import type { ComponentProps, ReactNode } from 'react';
import type { ButtonKind, ButtonSize } from '@/components/ui/button';
import { ActionForm } from './action-form';
import { ConfirmButton } from './confirm-button';
import { SubmitButton } from './submit-button';

type Props = Omit<ComponentProps<typeof ActionForm>, 'children' | 'aria-label'> & {
  /** What it does; the word on its button. */
  verb: string;
  /** The form's name where a page has several of the verb: of whom, of what. */
  name?: string;
  /** Asked before it is done, where that is hard to undo. */
  question?: ReactNode;
  kind?: ButtonKind;
  size?: ButtonSize;
  wide?: boolean;
  /** Fields that belong to the question, such as the reason. */
  children?: ReactNode;
};

/** One step that somebody may take, as a button: pressed, asked where it says so, done. */
export function VerbForm({ verb, name = verb, question, kind, size, wide, children, ...form }: Props) {
  const button = { kind, size, wide };
  return (
    <ActionForm {...form} aria-label={name}>
      {question ? (
        <ConfirmButton {...button} question={question} confirm={verb} fields={children}>
          {verb}
        </ConfirmButton>
      ) : (
        <SubmitButton {...button}>{verb}</SubmitButton>
      )}
    </ActionForm>
  );
}
