'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import type { Lang } from '@/lib/format/copy';
import { reopenSupports, settleSupports } from '@/lib/proposal/actions/supports';
import { supportsCopy } from '@/lib/proposal/copy/supports';

type Props = { id: number; formKey: string; lang: Lang };

/** The officer's verdict on a burst: count all, count some groups, count none with a reason. */
export function HoldForm({ id, groups, formKey, lang }: Props & { groups: { value: string; label: string }[] }) {
  const t = supportsCopy[lang];
  return (
    <ActionForm
      action={settleSupports}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ release: t.release, reason: t.reason }}
      refusalWords={t.refusals}
      className="grid gap-4"
    >
      {groups.length > 1 && <CheckboxGroup name="release" inline options={groups} />}
      <TextArea name="reason" rows={2} limit={500} hint={t.reasonHint} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind="primary" name="outcome" value="all">
          {t.all}
        </SubmitButton>
        {groups.length > 1 && (
          <SubmitButton kind="secondary" name="outcome" value="chosen">
            {t.chosen}
          </SubmitButton>
        )}
        <SubmitButton kind="danger" name="outcome" value="none">
          {t.nobody}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Makes all voices of a settled burst wait again. */
export function ReopenForm({ id, formKey, lang }: Props) {
  const t = supportsCopy[lang];
  return (
    <ActionForm
      action={reopenSupports}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      refusalWords={t.refusals}
      className="grid gap-2"
    >
      <div>
        <SubmitButton kind="secondary" size={40}>
          {t.undo}
        </SubmitButton>
      </div>
      <p className="text-sm text-ink-2">{t.undoHint}</p>
    </ActionForm>
  );
}
