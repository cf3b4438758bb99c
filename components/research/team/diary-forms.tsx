'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { FileInput } from '@/components/form/file-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import { Details } from '@/components/ui/details';
import type { Lang } from '@/lib/format/copy';
import { changeDay, keepDay, withdrawDay } from '@/lib/research/actions/work';
import { teamFormCopy } from '@/lib/research/copy/form';
import { teamCopy } from '@/lib/research/copy/team';
import type { EntryRow } from '@/lib/research/queries/team';
import { limits } from '@/lib/research/schema';

type Props = { number: string; lang: Lang; formKey: string };

/** A new day, or the change of one: who may read it is chosen every time. */
export function EntryForm({ number, lang, formKey, entry }: Props & { entry?: EntryRow }) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      action={entry ? changeDay : keepDay}
      lang={lang}
      formKey={formKey}
      labels={teamFormCopy[lang].fields}
      errorWords={teamFormCopy[lang].errors}
      refusalWords={teamFormCopy[lang].errors}
      hidden={entry ? { number, entry: entry.id } : { number }}
      aria-label={entry ? t.editEntry : t.writeEntry}
    >
      <TextInput name="title" label={teamFormCopy[lang].fields.entryTitle} required defaultValue={entry?.title} />
      <TextArea name="text" required rows={4} limit={limits.entry} defaultValue={entry?.text} />
      <RadioGroup
        name="open"
        required
        inline
        defaultValue={entry && !entry.open ? 'team' : 'open'}
        options={[
          { value: 'open', label: t.readers.open },
          { value: 'team', label: t.readers.team },
        ]}
      />
      {!entry && (
        <FileInput name="files" hint={teamFormCopy[lang].hints.photos} accept="image/jpeg,image/png,image/webp" />
      )}
      <div>
        <SubmitButton kind={entry ? 'secondary' : 'primary'}>{entry ? t.save : t.writeEntry}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What its writer can do to a day that stands. */
export function EntryVerbs({
  number,
  lang,
  formKey,
  withdrawKey,
  entry,
}: Props & { withdrawKey: string; entry: EntryRow }) {
  const t = teamCopy[lang];
  return (
    <div className="grid gap-3">
      <Details summary={t.editEntry}>
        <EntryForm number={number} lang={lang} formKey={formKey} entry={entry} />
      </Details>
      <VerbForm
        action={withdrawDay}
        lang={lang}
        formKey={withdrawKey}
        hidden={{ number, entry: entry.id }}
        verb={t.withdraw}
        kind="quiet"
        size={40}
        question={t.withdrawQuestion}
      />
    </div>
  );
}
