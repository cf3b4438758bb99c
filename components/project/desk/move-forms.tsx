'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Lang } from '@/lib/format/copy';
import { delay, finish, resume, start, stop } from '@/lib/project/actions';
import { projectCopy } from '@/lib/project/copy';
import type { ProjectEvent } from '@/lib/project/states';
import { ProjectForm } from './form';

interface Props {
  lang: Lang;
  project: string;
  /** What the table lets this officer do now. */
  events: ProjectEvent[];
  keys: Record<ProjectEvent, string>;
}

/** The verbs of a project: only those that the table allows now. */
export function MoveForms({ lang, project, events, keys }: Props) {
  const t = projectCopy[lang].desk;
  const form = (event: ProjectEvent) => ({ lang, formKey: keys[event], hidden: { project }, name: t[event] });
  const reason = <TextArea name="reason" required rows={3} limit={1000} />;
  return (
    <div className="grid gap-3">
      {events.includes('start') && (
        <ProjectForm {...form('start')} action={start}>
          <div>
            <SubmitButton size={56}>{t.start}</SubmitButton>
          </div>
        </ProjectForm>
      )}
      {events.includes('resume') && (
        <ProjectForm {...form('resume')} action={resume}>
          <div>
            <SubmitButton size={56}>{t.resume}</SubmitButton>
          </div>
        </ProjectForm>
      )}
      {events.includes('finish') && (
        <ProjectForm {...form('finish')} action={finish}>
          <ConfirmButton kind="primary" question={t.finishConfirm} confirm={t.finish}>
            {t.finish}
          </ConfirmButton>
        </ProjectForm>
      )}
      {events.includes('delay') && (
        <ProjectForm {...form('delay')} action={delay}>
          <ConfirmButton
            kind="secondary"
            question={t.delay}
            confirm={t.delayNow}
            fields={
              <>
                <TextInput name="endsOn" type="date" required />
                {reason}
              </>
            }
          >
            {t.delay}
          </ConfirmButton>
        </ProjectForm>
      )}
      {events.includes('stop') && (
        <ProjectForm {...form('stop')} action={stop}>
          <ConfirmButton kind="danger" question={t.stopConfirm} confirm={t.stop} fields={reason}>
            {t.stop}
          </ConfirmButton>
        </ProjectForm>
      )}
    </div>
  );
}
