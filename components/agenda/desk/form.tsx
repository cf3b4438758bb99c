'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { agendaCopy } from '@/lib/agenda/copy';
import type { Lang } from '@/lib/format/copy';
import type { FormAction } from '@/lib/platform/form/form-state';

interface Props {
  action: FormAction;
  lang: Lang;
  formKey: string;
  hidden?: Record<string, string | number>;
  children: ReactNode;
  name?: string;
}

/** An `ActionForm` that knows the words of the agenda. */
export function AgendaForm({ name, ...props }: Props) {
  const t = agendaCopy[props.lang];
  return (
    <ActionForm {...props} labels={t.fields} refusalWords={t.refusals} {...(name ? { 'aria-label': name } : {})} />
  );
}
