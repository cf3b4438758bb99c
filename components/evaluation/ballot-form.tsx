'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { vote } from '@/lib/evaluation/actions';
import { ballotCopy } from '@/lib/evaluation/copy-ballot';
import type { Lang } from '@/lib/format/copy';

type Props = {
  number: string;
  task: { number: string; title: string };
  criteria: { position: number; name: string; question: string }[];
  marks: number[] | null;
  text: string | null;
  /** Whether it can still be sent. When it cannot, what was typed stays to be read. */
  open: boolean;
  lang: Lang;
  formKey: string;
};

const steps = ['5', '4', '3', '2', '1'] as const;

/** One task on somebody's ballot. */
export function BallotForm({ number, task, criteria, marks, text, open, lang, formKey }: Props) {
  const t = ballotCopy[lang];
  const names = Object.fromEntries(criteria.map((each) => [`mark${each.position}`, each.name]));
  return (
    <ActionForm
      action={vote}
      lang={lang}
      formKey={formKey}
      labels={{ ...names, text: t.text }}
      refusalWords={t.refusals}
      hidden={{ number, task: task.number }}
      aria-label={task.title}
    >
      {criteria.map((each, at) => (
        <RadioGroup
          key={each.position}
          name={`mark${each.position}`}
          label={each.question}
          hint={each.name}
          required
          defaultValue={marks ? String(marks[at]) : undefined}
          options={steps.map((value) => ({ value, label: `${value} · ${t.marks[value]}` }))}
          inline
        />
      ))}
      <TextArea name="text" rows={3} limit={500} hint={t.textHint} defaultValue={text ?? ''} />
      {open && (
        <div className="flex flex-wrap gap-3">
          <SubmitButton size={56} name="verb" value="mark">
            {t.save}
          </SubmitButton>
          <SubmitButton size={56} kind="secondary" name="verb" value="leave_out">
            {t.leaveOut}
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
