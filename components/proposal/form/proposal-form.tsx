'use client';

import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup, Harmless } from '@/components/form/choices';
import { FileInput } from '@/components/form/file-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { useServerForm } from '@/components/form/use-server-form';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { changeProposal, submitProposal } from '@/lib/proposal/actions';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalFormCopy } from '@/lib/proposal/copy/form';
import type { DongPoint } from '@/lib/proposal/queries';
import { acceptedFiles, limits, maxFiles, pillars, proposalWords } from '@/lib/proposal/schema';
import { Autosave, DraftButtons } from './draft-buttons';
import { PlaceField } from './place-field';
import { SimilarPanel } from './similar-panel';

export interface ProposalValues {
  title?: string;
  problem?: string;
  improvement?: string;
  effect?: string;
  dongCode?: string;
  pillars?: string[];
  place?: string;
  point?: { longitude: number; latitude: number } | null;
}

type Props = {
  /** The proposal that is changed; none for a new one. */
  edited?: { number: string; version: number; verb: string; files: { id: string; name: string }[] };
  values: ProposalValues;
  dongs: DongPoint[];
  /** Number of what a new one is started from. */
  from?: string | null;
  formKey: string;
  lang: Lang;
};

/** The form for a proposal, the same for a new one and for a change. Without script it is a plain form; with it, it helps while one writes. */
export function ProposalForm({ edited, values, dongs, from, formKey, lang }: Props) {
  const t = proposalFormCopy[lang];
  // What the page was opened with stays the default, also when saving a draft renders the page again.
  const [first] = useState(values);
  const checks = useServerForm(proposalWords, { pillars: (first.pillars ?? []) as (typeof pillars)[number][] });
  return (
    <ActionForm
      action={edited ? changeProposal : submitProposal}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.errors}
      checks={checks}
      hidden={edited ? { number: edited.number, version: edited.version } : from ? { from } : {}}
      className="grid gap-8"
    >
      <TextInput name="title" required hint={t.hints.title} defaultValue={first.title} maxLength={limits.title} />
      {!edited && <SimilarPanel lang={lang} />}
      <TextArea
        name="problem"
        required
        hint={t.hints.problem}
        rows={5}
        limit={limits.problem}
        defaultValue={first.problem}
      />
      <TextArea
        name="improvement"
        required
        hint={t.hints.improvement}
        rows={5}
        limit={limits.improvement}
        defaultValue={first.improvement}
      />
      <TextArea name="effect" required rows={3} limit={limits.effect} defaultValue={first.effect} />
      <Select
        name="dongCode"
        required
        hint={t.hints.dongCode}
        defaultValue={first.dongCode}
        options={dongs.map((dong) => ({ value: dong.code, label: nameIn(dong, lang) }))}
      />
      <CheckboxGroup
        name="pillars"
        hint={t.hints.pillars}
        inline
        defaultValue={first.pillars ?? []}
        options={pillars.map((value) => ({ value, label: proposalCopy[lang].pillars[value] }))}
      />
      <PlaceField dongs={dongs} place={first.place} point={first.point ?? null} lang={lang} />
      {edited && edited.files.length > 0 && (
        <CheckboxGroup
          name="drop"
          hint={t.stay}
          options={edited.files.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FileInput name="files" hint={t.hints.files} accept={acceptedFiles} maxFiles={maxFiles} maxMegabytes={8} />
      <div className="grid gap-4 border-t border-line pt-6">
        {!edited && <Harmless />}
        <p className="text-sm text-ink-2">{t.private}</p>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton size={56}>{edited ? edited.verb : t.file}</SubmitButton>
          {!edited && <DraftButtons lang={lang} />}
        </div>
        {!edited && <Autosave lang={lang} />}
      </div>
    </ActionForm>
  );
}
