'use client';

import { CheckboxGroup } from '@/components/form/choices';
import { FieldGroup } from '@/components/form/field-group';
import { RowInput } from '@/components/form/row-input';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Details } from '@/components/ui/details';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { meetingCopy } from '@/lib/meeting/copy';
import { meetingDeskCopy } from '@/lib/meeting/copy-desk';
import type { Choices, DeskNames } from '@/lib/meeting/loaders';
import { freePoints, mostPoints } from '@/lib/meeting/schema';

interface Was {
  title: string;
  about: string;
  items: string[];
  points: string[];
  desks: string[];
}

/** What a meeting is about and who is asked to come. */
export function AgendaFields({ lang, choices, was }: { lang: Lang; choices: Choices; was?: Was }) {
  const t = meetingDeskCopy[lang];
  const rows = Math.min(mostPoints, (was?.points.length ?? 0) + freePoints);
  return (
    <>
      <TextInput name="title" required defaultValue={was?.title} />
      <TextArea name="about" required rows={4} limit={2000} defaultValue={was?.about} />
      <FieldGroup title={t.groups.points} hint={t.rowsHint}>
        {choices.items.length > 0 && (
          <CheckboxGroup
            name="items"
            columns
            defaultValue={was?.items ?? []}
            options={choices.items.map(({ number, title }) => ({ value: number, label: title, hint: number }))}
          />
        )}
        <div className="grid gap-3">
          <p className="font-bold">{t.fields.points}</p>
          {Array.from({ length: rows }, (_, at) => (
            <RowInput key={at} name="points" at={at} label={t.pointN(at + 1)} defaultValue={was?.points[at]} />
          ))}
        </div>
      </FieldGroup>
      <FieldGroup title={t.groups.desks}>
        <DeskChoices name="desks" names={choices.names} chosen={was?.desks ?? []} lang={lang} />
      </FieldGroup>
    </>
  );
}

/** Desks to choose from, folded away by what they are; those that hold a choice are open. */
function DeskChoices({ name, names, chosen, lang }: { name: string; names: DeskNames; chosen: string[]; lang: Lang }) {
  const t = meetingDeskCopy[lang];
  const of = (kind: 'dong' | 'department') =>
    names.filter((each) => each.kind === kind).map((each) => ({ value: each.key, label: nameIn(each, lang) }));
  const groups = [
    { label: t.dongs, options: of('dong') },
    { label: t.departments, options: of('department') },
    {
      label: t.others,
      options: [
        { value: 'planner', label: meetingCopy[lang].planner },
        { value: 'mayor', label: meetingCopy[lang].mayor },
      ],
    },
  ];
  return groups.map(({ label, options }) => (
    <Details key={label} summary={label} open={options.some(({ value }) => chosen.includes(value))}>
      <CheckboxGroup name={name} label={label} inline options={options} defaultValue={chosen} />
    </Details>
  ));
}
