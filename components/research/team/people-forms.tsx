'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { handOver, leave, remove, showName } from '@/lib/research/actions/team';
import { teamFormCopy } from '@/lib/research/copy/form';
import { teamCopy } from '@/lib/research/copy/team';

type Props = { number: string; lang: Lang; formKey: string };
type OfPerson = Props & { member: number; name: string };

const wordsOf = (lang: Lang) => ({
  labels: teamFormCopy[lang].fields,
  errorWords: teamFormCopy[lang].errors,
  refusalWords: teamFormCopy[lang].errors,
});

export function HandOver({ number, member, name, lang, formKey }: OfPerson) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      action={handOver}
      lang={lang}
      formKey={formKey}
      hidden={{ number, member }}
      aria-label={t.handOver(name)}
    >
      <ConfirmButton kind="secondary" size={40} question={t.handOverQuestion} confirm={t.handOverYes}>
        {t.handOver(name)}
      </ConfirmButton>
    </ActionForm>
  );
}

export function RemoveMember({ number, member, name, lang, formKey }: OfPerson) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      action={remove}
      lang={lang}
      formKey={formKey}
      hidden={{ number, member }}
      aria-label={t.remove(name)}
    >
      <ConfirmButton
        size={40}
        question={t.removeQuestion}
        confirm={t.removeYes}
        fields={<TextArea name="reason" required rows={2} limit={1000} />}
      >
        {t.remove(name)}
      </ConfirmButton>
    </ActionForm>
  );
}

export function LeaveTeam({ number, lang, formKey }: Props) {
  const t = teamCopy[lang];
  return (
    <VerbForm
      {...wordsOf(lang)}
      action={leave}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t.leave}
      size={40}
      question={t.leaveQuestion}
    />
  );
}

/** Whoever wants to be named says so, and may take it back. */
export function ShowName({ number, lang, formKey, named }: Props & { named: boolean }) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      action={showName}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      aria-label={t.naming}
      className="grid gap-3"
    >
      <CheckboxGroup
        name="named"
        label={t.naming}
        defaultValue={named ? ['yes'] : []}
        options={[{ value: 'yes', label: t.namingYes }]}
      />
      <div>
        <SubmitButton kind="secondary" size={40}>
          {t.save}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
