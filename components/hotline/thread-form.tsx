'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import type { Lang } from '@/lib/format/copy';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { FormAction } from '@/lib/platform/form/form-state';

/** What every form about one thread carries. */
export type ThreadFormProps = { number: string; version: number; lang: Lang; formKey: string };

type Props = ThreadFormProps & {
  action: FormAction;
  name: string;
  children: ReactNode;
  /** What else goes along unseen. */
  more?: Record<string, string | number>;
};

/** A form about one thread. A text that came meanwhile makes it stale, so that nobody answers what they have not read. */
export function ThreadForm({ number, version, lang, formKey, action, name, children, more }: Props) {
  const t = hotlineDeskCopy[lang];
  return (
    <ActionForm
      key={version}
      action={action}
      lang={lang}
      formKey={formKey}
      hidden={{ ...more, number, version }}
      labels={t.fields}
      refusalWords={t.refusals}
      detailWords={{ state: t.states }}
      errorWords={t.errors}
      aria-label={name}
      className="grid gap-4"
    >
      {children}
    </ActionForm>
  );
}
