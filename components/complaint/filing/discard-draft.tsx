'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { Notice } from '@/components/ui/notice';
import { discardComplaintDraft } from '@/lib/complaint/actions';
import { filingCopy } from '@/lib/complaint/copy/filing';
import type { Lang } from '@/lib/format/copy';

/** Says that a draft came back, and offers to begin with nothing. */
export function DraftNotice({ time, lang, formKey }: { time: string; lang: Lang; formKey: string }) {
  const t = filingCopy[lang];
  return (
    <Notice title={t.draftFound(time)}>
      <ActionForm action={discardComplaintDraft} lang={lang} formKey={formKey} aria-label={t.draftDiscard}>
        <div>
          <SubmitButton kind="quiet" size={40}>
            {t.draftDiscard}
          </SubmitButton>
        </div>
      </ActionForm>
    </Notice>
  );
}
