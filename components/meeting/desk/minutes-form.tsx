'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { FieldGroup } from '@/components/form/field-group';
import { RowInput } from '@/components/form/row-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { deskWords } from '@/components/meeting/meeting-words';
import type { Lang } from '@/lib/format/copy';
import { correct, write } from '@/lib/meeting/actions';
import { meetingDeskCopy } from '@/lib/meeting/copy-desk';
import type { MeetingEditor } from '@/lib/meeting/loaders';
import { mostGuests, mostTasks } from '@/lib/meeting/schema';

type Found = Pick<MeetingEditor, 'meeting' | 'points' | 'desks' | 'guests' | 'tasks' | 'choices'>;
type Props = { found: Found; lang: Lang; formKey: string };

/** How many empty rows stand ready. */
const spare = 2;

/** What was said and decided, who came, and what is to be done; with a reason once it is published. */
export function MinutesForm({ found, lang, formKey }: Props) {
  const t = meetingDeskCopy[lang];
  const { meeting, points, desks, guests, choices } = found;
  const open = found.tasks.filter(({ projectId }) => projectId === null);
  const published = meeting.state === 'published';
  return (
    <ActionForm
      action={published ? correct : write}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.refusals}
      hidden={{ number: meeting.number, version: meeting.version }}
      aria-label={published ? t.correct : t.write}
    >
      {published && <TextInput name="reason" required />}
      <TextArea name="minutes" required rows={10} limit={20_000} defaultValue={meeting.minutes ?? ''} />
      <FieldGroup title={t.groups.points}>
        {points.map((point, at) => (
          <div key={point.id}>
            <input type="hidden" name="pointId" value={point.id} />
            <RowInput
              name="decision"
              at={at}
              label={t.decisionOf(point.title)}
              defaultValue={point.decision ?? undefined}
            />
          </div>
        ))}
      </FieldGroup>
      <FieldGroup title={t.groups.present} hint={t.guestsHint}>
        {desks.length > 0 && (
          <CheckboxGroup
            name="attended"
            inline
            defaultValue={desks.flatMap(({ desk, attended }) => (attended ? [desk] : []))}
            options={desks.map(({ desk }) => ({ value: desk, label: deskWords(desk, choices.names, lang) }))}
          />
        )}
        <TextInput
          name="residents"
          short
          inputMode="numeric"
          defaultValue={meeting.residents === null ? '' : String(meeting.residents)}
        />
        {rowsFor(guests.length, mostGuests).map((at) => (
          <fieldset key={at} className="grid gap-3 sm:grid-cols-[1fr_1.4fr_11em]">
            <legend className="sr-only">{t.guestN(at + 1)}</legend>
            <RowInput name="guestName" at={at} label={t.fields.guestName} defaultValue={guests[at]?.name} />
            <RowInput name="guestAbout" at={at} label={t.fields.guestAbout} defaultValue={guests[at]?.about} />
            <RowInput
              name="guestConsent"
              at={at}
              label={t.fields.guestConsent}
              type="date"
              defaultValue={guests[at]?.consentOn}
            />
          </fieldset>
        ))}
      </FieldGroup>
      <FieldGroup title={t.groups.tasks} hint={t.rowsHint}>
        {rowsFor(open.length, mostTasks).map((at) => (
          <fieldset key={at} className="grid gap-3 sm:grid-cols-[1fr_11em]">
            <legend className="sr-only">{t.taskN(at + 1)}</legend>
            <RowInput name="taskText" at={at} label={t.fields.taskText} defaultValue={open[at]?.text} />
            <RowInput name="taskDue" at={at} label={t.fields.taskDue} type="date" defaultValue={open[at]?.dueOn} />
          </fieldset>
        ))}
      </FieldGroup>
      <div>
        <SubmitButton size={56}>{published ? t.correct : t.save}</SubmitButton>
        {!published && <p className="mt-2 text-sm text-ink-2">{t.saveHint}</p>}
      </div>
    </ActionForm>
  );
}

const rowsFor = (filled: number, most: number) => Array.from({ length: Math.min(most, filled + spare) }, (_, at) => at);
