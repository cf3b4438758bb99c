'use client';

import { ActionForm } from '@/components/form/action-form';
import { FileInput } from '@/components/form/file-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { handIn, planLine, takeBack, unplanLine } from '@/lib/research/actions/work';
import { teamFormCopy } from '@/lib/research/copy/form';
import { teamCopy } from '@/lib/research/copy/team';
import type { BudgetRow } from '@/lib/research/queries/team';

type Props = { number: string; lang: Lang; formKey: string };

const wordsOf = (lang: Lang) => ({
  labels: teamFormCopy[lang].fields,
  errorWords: teamFormCopy[lang].errors,
  refusalWords: teamFormCopy[lang].errors,
});

export function LineForm({ number, lang, formKey }: Props) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      action={planLine}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      aria-label={t.addLine}
      className="grid gap-4"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput name="label" required />
        <TextInput name="amountWon" required inputMode="numeric" />
      </div>
      <div>
        <SubmitButton kind="secondary">{t.addLine}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function DropLine({ number, lang, formKey, line }: Props & { line: BudgetRow }) {
  const t = teamCopy[lang];
  return (
    <VerbForm
      {...wordsOf(lang)}
      action={unplanLine}
      lang={lang}
      formKey={formKey}
      hidden={{ number, line: line.id }}
      verb={t.drop(line.label)}
      kind="quiet"
      size={40}
    />
  );
}

/** A receipt belongs to a line of the budget and comes with its picture. */
export function ReceiptForm({ number, lang, formKey, budget, today }: Props & { budget: BudgetRow[]; today: string }) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      action={handIn}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      aria-label={t.handIn}
    >
      <Select
        name="line"
        required
        defaultValue={budget.length === 1 ? String(budget[0]?.id) : undefined}
        options={budget.map((line) => ({ value: String(line.id), label: line.label }))}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput name="amountWon" required inputMode="numeric" />
        <TextInput name="paidOn" type="date" required max={today} />
      </div>
      <TextInput name="vendor" required />
      <TextInput name="note" />
      <FileInput name="files" required hint={teamFormCopy[lang].hints.receipts} />
      <div>
        <SubmitButton>{t.handIn}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function TakeBack({ number, lang, formKey, receipt }: Props & { receipt: number }) {
  const t = teamCopy[lang];
  return (
    <VerbForm
      {...wordsOf(lang)}
      action={takeBack}
      lang={lang}
      formKey={formKey}
      hidden={{ number, receipt }}
      verb={t.takeBack}
      kind="quiet"
      size={40}
      question={t.takeBackQuestion}
    />
  );
}
