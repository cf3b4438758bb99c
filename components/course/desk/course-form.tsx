'use client';

import { ActionForm } from '@/components/form/action-form';
import { RowInput } from '@/components/form/row-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { add, edit } from '@/lib/course/actions';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import type { HostOption } from '@/lib/course/loaders/desk';
import type { CourseRow, SessionRow } from '@/lib/course/queries';
import { sessionRows } from '@/lib/course/schema';
import type { Lang } from '@/lib/format/copy';
import { dayIn, formatTime } from '@/lib/format/dates';

type Props = {
  lang: Lang;
  formKey: string;
  hosts: HostOption[];
  course?: CourseRow;
  sessions?: readonly SessionRow[];
};

/** A moment as the browser's own field takes it, in Seoul. */
const local = (at: Date | undefined): string => (at ? `${dayIn(at)}T${formatTime(at, 'en')}` : '');

/** All that is said about a course, with its sessions as rows. */
export function CourseForm({ lang, formKey, hosts, course, sessions = [] }: Props) {
  const t = courseDeskCopy[lang];
  const host = course && (course.dongCode ? `dong:${course.dongCode}` : `department:${course.departmentId}`);
  return (
    <ActionForm
      action={course ? edit : add}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.refusals}
      hidden={course ? { number: course.number, version: course.version } : {}}
      aria-label={course ? t.edit : t.add}
    >
      <Select
        name="host"
        required
        defaultValue={host ?? (hosts.length === 1 ? hosts[0]?.value : undefined)}
        options={hosts}
      />
      <TextInput name="title" required defaultValue={course?.title} />
      <TextArea name="summary" required rows={5} limit={3000} defaultValue={course?.summary} />
      <TextInput name="audience" required defaultValue={course?.audience} />
      <TextInput name="lecturer" required defaultValue={course?.lecturer} />
      <TextInput name="place" required defaultValue={course?.place} />
      <TextInput name="contact" required hint={t.hints.contact} defaultValue={course?.contact} />
      <SessionRows sessions={sessions} lang={lang} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="registerFrom" type="datetime-local" required defaultValue={local(course?.registerFrom)} />
        <TextInput name="registerUntil" type="datetime-local" required defaultValue={local(course?.registerUntil)} />
      </div>
      <TextInput
        name="capacity"
        required
        short
        inputMode="numeric"
        hint={t.hints.capacity}
        defaultValue={course ? String(course.capacity) : '40'}
      />
      <TextInput
        name="confirmHours"
        required
        short
        inputMode="numeric"
        hint={t.hints.confirmHours}
        defaultValue={course ? String(course.confirmHours) : '24'}
      />
      <TextInput
        name="neededSessions"
        short
        inputMode="numeric"
        hint={t.hints.neededSessions}
        defaultValue={course?.neededSessions ? String(course.neededSessions) : ''}
      />
      <TextInput name="programme" short hint={t.hints.programme} defaultValue={course?.programme ?? ''} />
      {course && course.state !== 'draft' && <TextArea name="reason" rows={2} limit={500} hint={t.hints.reason} />}
      <div>
        <SubmitButton size={56}>{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function SessionRows({ sessions, lang }: { sessions: readonly SessionRow[]; lang: Lang }) {
  const t = courseDeskCopy[lang];
  const rows = Array.from({ length: Math.max(sessionRows, sessions.length) }, (_, at) => sessions[at]);
  return (
    <fieldset className="min-w-0">
      <legend className="font-bold">{t.sessions}</legend>
      <p className="mt-0.5 text-sm text-ink-2">{t.hints.sessions}</p>
      <ol className="mt-3 grid gap-4">
        {rows.map((session, at) => (
          <li key={at} className="grid gap-3 border-t border-line-weak pt-3 sm:grid-cols-[11rem_8rem_8rem_1fr]">
            <RowInput
              name="sessionDay"
              at={at}
              type="date"
              label={`${t.row(at + 1)} ${t.fields.sessionDay}`}
              defaultValue={session ? dayIn(session.startsAt) : ''}
            />
            <RowInput
              name="sessionFrom"
              at={at}
              type="time"
              label={t.fields.sessionFrom}
              defaultValue={session ? formatTime(session.startsAt, 'en') : ''}
            />
            <RowInput
              name="sessionTo"
              at={at}
              type="time"
              label={t.fields.sessionTo}
              defaultValue={session ? formatTime(session.endsAt, 'en') : ''}
            />
            <RowInput name="sessionTopic" at={at} label={t.fields.sessionTopic} defaultValue={session?.topic ?? ''} />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
