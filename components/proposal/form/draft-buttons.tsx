'use client';

import { startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { idle } from '@/lib/platform/form/form-state';
import { compareProposalDraft, dropProposalDraft, saveProposalDraft } from '@/lib/proposal/actions';
import { proposalFormCopy } from '@/lib/proposal/copy/form';

/** For browsers without script: keep what is written, or look at similar proposals, and come back to the same form. */
export function DraftButtons({ lang }: { lang: Lang }) {
  const t = proposalFormCopy[lang];
  const [, save] = useActionState(saveProposalDraft, idle);
  const [, compare] = useActionState(compareProposalDraft, idle);
  return (
    <noscript>
      <button type="submit" formAction={save} className={buttonClass('secondary', 56)}>
        {t.saveDraft}
      </button>{' '}
      <button type="submit" formAction={compare} className={buttonClass('secondary', 56)}>
        {t.seeSimilar}
      </button>
    </noscript>
  );
}

const quiet = 2000;

/** With script: keeps what is written two seconds after the last key, and says so. */
export function Autosave({ lang }: { lang: Lang }) {
  const t = proposalFormCopy[lang];
  const place = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => startTransition(() => keep(form)), quiet);
    };
    const keep = async (from: HTMLFormElement) => {
      const typed = new FormData(from);
      typed.delete('files');
      typed.delete('_key');
      const answer = await saveProposalDraft(idle, typed);
      setSaid(answer.status === 'done' ? t.saved : '');
    };
    const stop = () => clearTimeout(timer);
    form.addEventListener('input', later);
    form.addEventListener('submit', stop);
    return () => {
      stop();
      form.removeEventListener('input', later);
      form.removeEventListener('submit', stop);
    };
  }, [t]);
  return (
    <p ref={place} aria-live="polite" className="min-h-6 text-sm text-ink-3">
      {said}
    </p>
  );
}

type Kept = { time: string; formKey: string; lang: Lang };

/** Says that the form holds what was begun before, and offers to begin anew. */
export function DraftNotice({ time, formKey, lang }: Kept) {
  const t = proposalFormCopy[lang];
  // Only for a draft that was there when the page was opened, not for the one this page itself saves.
  const [shown] = useState(time);
  if (!shown) return null;
  return (
    <Notice title={t.restored(shown)}>
      <p>{t.restoredHint}</p>
      <ActionForm action={dropProposalDraft} lang={lang} formKey={formKey} className="mt-2">
        <SubmitButton kind="secondary" size={40}>
          {t.dropDraft}
        </SubmitButton>
      </ActionForm>
    </Notice>
  );
}
