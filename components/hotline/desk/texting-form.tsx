'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { textingCopy } from '@/lib/hotline/copy/texting';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { FormAction } from '@/lib/platform/form/form-state';
import type { ThreadFormProps } from '../thread-form';

type Props = ThreadFormProps & { action: FormAction; name: string; children: ReactNode };

/** A form about what a text becomes, with the words for everything that may be refused. */
export function TextingForm({ number, version, lang, formKey, action, name, children }: Props) {
  const t = textingCopy[lang];
  const desk = hotlineDeskCopy[lang];
  return (
    <ActionForm
      key={version}
      action={action}
      lang={lang}
      formKey={formKey}
      hidden={{ number, version }}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={{ ...desk.refusals, ...t.refusals }}
      detailWords={{ state: desk.states }}
      aria-label={name}
      className="grid gap-4"
    >
      {children}
    </ActionForm>
  );
}
