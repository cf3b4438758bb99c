'use client';

import { ActionForm } from '@/components/form/action-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { cancel, edit, hold, move, publish, toMilestone } from '@/lib/meeting/actions';
import { meetingDeskCopy } from '@/lib/meeting/copy-desk';
import type { MeetingEditor } from '@/lib/meeting/loaders';
import { AgendaFields } from './agenda-fields';
import { TimeFields } from './time-fields';

type Meeting = MeetingEditor['meeting'];
type Props = { meeting: Meeting; lang: Lang; formKey: string };

const wiring = ({ meeting: { number, version }, lang, formKey }: Props) => ({
  lang,
  formKey,
  hidden: { number, version },
  labels: meetingDeskCopy[lang].fields,
  errorWords: meetingDeskCopy[lang].errors,
  refusalWords: meetingDeskCopy[lang].refusals,
});

export function HoldMeeting(props: Props) {
  const t = meetingDeskCopy[props.lang];
  return <VerbForm action={hold} {...wiring(props)} verb={t.hold} wide />;
}

export function PublishMinutes(props: Props) {
  const t = meetingDeskCopy[props.lang];
  return <VerbForm action={publish} {...wiring(props)} verb={t.publish} kind="primary" wide question={t.publishHint} />;
}

export function CancelMeeting(props: Props) {
  const t = meetingDeskCopy[props.lang];
  return (
    <VerbForm action={cancel} {...wiring(props)} verb={t.cancel} kind="danger" wide question={t.cancelHint}>
      <TextInput name="reason" required />
    </VerbForm>
  );
}

export function MoveMeeting(props: Props) {
  const t = meetingDeskCopy[props.lang];
  return (
    <ActionForm action={move} {...wiring(props)} aria-label={t.move}>
      <p className="text-sm text-ink-2">{t.moveHint}</p>
      <TimeFields was={props.meeting} />
      <TextInput name="reason" required />
      <div>
        <SubmitButton kind="secondary">{t.move}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function EditMeeting({
  found,
  ...props
}: Props & { found: Pick<MeetingEditor, 'points' | 'desks' | 'choices'> }) {
  const t = meetingDeskCopy[props.lang];
  const { meeting } = props;
  const { points, desks, choices } = found;
  const was = {
    title: meeting.title,
    about: meeting.about,
    items: points.flatMap(({ item }) => item ?? []),
    points: points.flatMap(({ item, title }) => (item ? [] : [title])),
    desks: desks.map(({ desk }) => desk),
  };
  return (
    <ActionForm action={edit} {...wiring(props)} aria-label={t.edit}>
      <AgendaFields lang={props.lang} choices={choices} was={was} />
      <div>
        <SubmitButton kind="secondary">{t.edit}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function MakeMilestone({
  task,
  projects,
  ...props
}: Props & { task: { id: number; text: string }; projects: { number: string; title: string }[] }) {
  const t = meetingDeskCopy[props.lang];
  return (
    <ActionForm
      action={toMilestone}
      {...wiring(props)}
      hidden={{ number: props.meeting.number, task: task.id }}
      aria-label={`${t.milestone}: ${task.text}`}
      className="grid gap-3"
    >
      <Select
        name="project"
        required
        hint={t.milestoneHint}
        options={projects.map(({ number, title }) => ({ value: number, label: title }))}
      />
      <div>
        <SubmitButton kind="secondary" size={40}>
          {t.milestone}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
