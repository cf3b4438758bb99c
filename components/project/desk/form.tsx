'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import type { Lang } from '@/lib/format/copy';
import type { FormAction } from '@/lib/platform/form/form-state';
import { projectCopy } from '@/lib/project/copy';

interface Props {
  action: FormAction;
  lang: Lang;
  formKey: string;
  hidden?: Record<string, string | number>;
  children: ReactNode;
  name: string;
}

/** An `ActionForm` that knows the words of projects. */
export function ProjectForm({ name, ...props }: Props) {
  const t = projectCopy[props.lang];
  return <ActionForm {...props} labels={t.fields} errorWords={t.errors} refusalWords={t.refusals} aria-label={name} />;
}
