'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { found, revise } from '@/lib/research/actions/team';
import { teamFormCopy } from '@/lib/research/copy/form';
import { teamCopy } from '@/lib/research/copy/team';
import { limits } from '@/lib/research/schema';

interface Words {
  number: string;
  version: number;
  name: string;
  title: string;
  question: string;
  method: string;
  plan: string;
}
type Props = { lang: Lang; formKey: string; call?: string; team?: Words };

/** What a team wants to know and how: the same form for applying and for changing it. */
export function ApplicationForm({ lang, formKey, call = '', team }: Props) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      action={team ? revise : found}
      lang={lang}
      formKey={formKey}
      labels={teamFormCopy[lang].fields}
      errorWords={teamFormCopy[lang].errors}
      refusalWords={teamFormCopy[lang].errors}
      hidden={team ? { number: team.number, version: team.version } : { call }}
      aria-label={team ? t.revise : t.found}
    >
      <TextInput name="name" required defaultValue={team?.name} />
      <TextInput name="title" required defaultValue={team?.title} maxLength={limits.title} />
      <TextArea
        name="question"
        required
        rows={3}
        limit={limits.question}
        hint={teamFormCopy[lang].hints.question}
        defaultValue={team?.question}
      />
      <TextArea
        name="method"
        required
        rows={4}
        limit={limits.method}
        hint={teamFormCopy[lang].hints.method}
        defaultValue={team?.method}
      />
      <TextArea name="plan" required rows={5} limit={limits.plan} defaultValue={team?.plan} />
      <div>
        <SubmitButton size={56}>{team ? t.save : t.foundButton}</SubmitButton>
      </div>
    </ActionForm>
  );
}
