import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import type { Lang } from '@/lib/format/copy';
import { collectNews } from '@/lib/notification/actions';
import { choicesCopy } from '@/lib/notification/copy/choices';

/** Has the next letter sent at once. */
export function CollectForm({ lang }: { lang: Lang }) {
  const t = choicesCopy[lang].collect;
  return (
    <ActionForm
      action={collectNews}
      lang={lang}
      formKey={randomUUID()}
      refusalWords={t.refusals}
      className="grid gap-3"
      aria-label={t.title}
    >
      <p className="text-ink-2">{t.text}</p>
      <div>
        <SubmitButton kind="secondary">{t.press}</SubmitButton>
      </div>
    </ActionForm>
  );
}
