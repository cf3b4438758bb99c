'use client';

import { ActionForm } from '@/components/form/action-form';
import { FileInput } from '@/components/form/file-input';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import type { Lang } from '@/lib/format/copy';
import { end, start } from '@/lib/research/actions/team';
import { addFiles, report } from '@/lib/research/actions/work';
import { researchCopy } from '@/lib/research/copy';
import { teamFormCopy } from '@/lib/research/copy/form';
import { teamCopy } from '@/lib/research/copy/team';
import { licences, limits } from '@/lib/research/schema';

type Props = { number: string; lang: Lang; formKey: string };

const wordsOf = (lang: Lang) => ({
  labels: teamFormCopy[lang].fields,
  errorWords: teamFormCopy[lang].errors,
  refusalWords: teamFormCopy[lang].errors,
});

function FileFields({ lang, required }: { lang: Lang; required?: boolean }) {
  return (
    <>
      <FileInput
        name="files"
        required={required}
        hint={teamFormCopy[lang].hints.data}
        accept="image/jpeg,image/png,image/webp,application/pdf,text/csv,.csv"
      />
      <TextInput name="description" required={required} />
      <Select
        name="licence"
        required
        defaultValue="by"
        options={licences.map((value) => ({ value, label: researchCopy[lang].licences[value] }))}
      />
    </>
  );
}

type Words = { findings: string | null; suggestion: string | null };

/** The report: what was found, what is suggested, and files with what they hold and how others may use them. */
export function ReportForm({ number, lang, formKey, words }: Props & { words: Words }) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      action={report}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      aria-label={t.handReport}
    >
      <p className="text-ink-2">{t.reportHint}</p>
      <TextArea name="findings" required rows={8} limit={limits.report} defaultValue={words.findings ?? ''} />
      <TextArea name="suggestion" required rows={5} limit={limits.report} defaultValue={words.suggestion ?? ''} />
      <FileFields lang={lang} />
      <div>
        <SubmitButton size={56}>{t.handReport}</SubmitButton>
      </div>
    </ActionForm>
  );
}

export function AddFiles({ number, lang, formKey }: Props) {
  const t = teamCopy[lang];
  return (
    <ActionForm
      {...wordsOf(lang)}
      action={addFiles}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      aria-label={t.addFiles}
    >
      <FileFields lang={lang} required />
      <div>
        <SubmitButton kind="secondary">{t.addFiles}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Begins the work; both the team and the office may. */
export function StartTeam({ number, lang, formKey }: Props) {
  const t = teamCopy[lang];
  return (
    <VerbForm {...wordsOf(lang)} action={start} lang={lang} formKey={formKey} hidden={{ number }} verb={t.start} wide />
  );
}

/** Ends it before its report, with the reason. */
export function EndTeam({ number, lang, formKey }: Props) {
  const t = teamCopy[lang];
  return (
    <VerbForm
      {...wordsOf(lang)}
      action={end}
      lang={lang}
      formKey={formKey}
      hidden={{ number }}
      verb={t.end}
      question={t.endQuestion}
    >
      <TextArea name="reason" required rows={2} limit={1000} />
    </VerbForm>
  );
}
