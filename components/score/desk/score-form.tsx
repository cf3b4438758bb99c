'use client';

import { ActionForm } from '@/components/form/action-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { edit, enter } from '@/lib/score/actions';
import { scoreCopy } from '@/lib/score/copy';
import type { ScoreRow } from '@/lib/score/queries';
import { writeOffice } from '@/lib/score/rules';

type Props = {
  lang: Lang;
  formKey: string;
  methods: { id: number; name: string }[];
  dongs: { code: string; name: string }[];
  departments: { id: number; name: string }[];
  card?: ScoreRow;
};

/** One score: of which office, when, how measured, and who says so. */
export function ScoreForm({ lang, formKey, methods, dongs, departments, card }: Props) {
  const t = scoreCopy[lang];
  const offices = [
    { value: 'all', label: t.card.whole },
    ...dongs.map(({ code, name }) => ({ value: `dong:${code}`, label: name, group: t.desk.dongCentres })),
    ...departments.map(({ id, name }) => ({ value: `department:${id}`, label: name, group: t.desk.departments })),
  ];
  const shown = (value: number | null | undefined) => (value == null ? '' : String(value));
  return (
    <ActionForm
      action={card ? edit : enter}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      hidden={card ? { number: card.number, version: card.version } : {}}
      aria-label={card ? t.desk.edit : t.desk.enter}
    >
      <Select
        name="method"
        required
        defaultValue={shown(card?.methodId)}
        options={methods.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Select name="office" required defaultValue={card ? writeOffice(card) : ''} options={offices} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="from" type="date" required short defaultValue={card?.periodFrom} />
        <TextInput name="to" type="date" required short defaultValue={card?.periodTo} />
      </div>
      <div className="grid gap-6 sm:grid-cols-3">
        <TextInput name="points" inputMode="decimal" required short defaultValue={shown(card?.points)} />
        <TextInput name="sites" inputMode="numeric" required short defaultValue={shown(card?.sites)} />
        <TextInput name="sample" inputMode="numeric" short defaultValue={shown(card?.sample)} />
      </div>
      <TextInput name="source" required defaultValue={card?.source} />
      <TextArea name="note" rows={3} limit={1000} defaultValue={card?.note ?? ''} />
      <div>
        <SubmitButton size={56}>{t.desk.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
