'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Harmless } from '@/components/form/choices';
import { complaintCopy } from '@/lib/complaint/copy';
import { deskCopy } from '@/lib/complaint/copy/desk';
import type { Lang } from '@/lib/format/copy';
import type { FormAction } from '@/lib/platform/form/form-state';

/** What every form about one case carries: which case, and the version its sender looks at. */
export type CaseForm = { number: string; version: number; lang: Lang; formKey: string };

type Props = CaseForm & { action: FormAction; name: string; labels?: Record<string, string>; children: ReactNode } & {
  /** What the author says of words that look like personal data; officers say it for themselves. */
  harmless?: 'quietYes';
};

/** A form about one case. It starts afresh, with a key of its own, when the case has moved on. */
export function CaseActionForm({ number, version, lang, formKey, action, name, labels, harmless, children }: Props) {
  const t = complaintCopy[lang];
  const desk = deskCopy[lang];
  return (
    <ActionForm
      key={version}
      action={action}
      lang={lang}
      formKey={formKey}
      hidden={{ number, version }}
      labels={{ state: desk.nowState, ...labels }}
      detailWords={{ state: t.states }}
      errorWords={desk.errors}
      refusalWords={{ ...t.refusals, ...desk.refusals }}
      aria-label={name}
      className="grid gap-4"
    >
      <Harmless says={harmless ?? 'confirmedYes'} />
      {children}
    </ActionForm>
  );
}
