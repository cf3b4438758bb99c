'use client';

import { FileInput } from '@/components/form/file-input';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { supplementCase } from '@/lib/complaint/actions/author';
import { authorCopy } from '@/lib/complaint/copy/author';
import { filingCopy } from '@/lib/complaint/copy/filing';
import { CaseActionForm, type CaseForm } from '../case-form';

/** The author's answer to what the desk asked, in words and files. */
export function SupplementForm(form: CaseForm) {
  const t = authorCopy[form.lang].supplement;
  return (
    <CaseActionForm {...form} action={supplementCase} name={t.title} labels={{ text: t.text, files: t.files }}>
      <TextArea name="text" required rows={4} limit={5000} />
      <FileInput name="files" hint={filingCopy[form.lang].filesHint} />
      <div>
        <SubmitButton>{t.send}</SubmitButton>
      </div>
    </CaseActionForm>
  );
}
