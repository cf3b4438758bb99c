import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import type { Lang } from '@/lib/format/copy';
import { readMessages } from '@/lib/notification/actions';
import { notificationCopy } from '@/lib/notification/copy';

/** Marks all messages as read. */
export function ReadAll({ lang, formKey }: { lang: Lang; formKey: string }) {
  return (
    <ActionForm action={readMessages} lang={lang} formKey={formKey} className="grid gap-3">
      <div>
        <SubmitButton kind="secondary">{notificationCopy[lang].readAll}</SubmitButton>
      </div>
    </ActionForm>
  );
}
