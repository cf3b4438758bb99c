'use client';

import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { VisitorCheck } from '@/components/form/visitor-check';
import type { Lang } from '@/lib/format/copy';
import { ask, decide, end, object } from '@/lib/moderation/actions/takedown';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import type { Target } from '@/lib/moderation/queries/target';
import { longestDays } from '@/lib/moderation/rules/takedown';
import { askers, claimLimit, grounds, parts } from '@/lib/moderation/schema/takedown';

type AskProps = {
  target: Pick<Target, 'kind' | 'number' | 'commentId' | 'taskNumber'>;
  /** The secret of the receipt's address. */
  receipt: string;
  stamp: string | null;
  formKey: string;
  lang: Lang;
};

/** Asks to have words hidden; nothing but what is needed, and no account. */
export function AskForm({ target, receipt, stamp, formKey, lang }: AskProps) {
  const t = takedownCopy[lang];
  const { number, commentId: comment, taskNumber: task } = target;
  const part = parts.find((each) => each === target.kind);
  return (
    <ActionForm
      action={ask}
      lang={lang}
      formKey={formKey}
      hidden={{
        number,
        receipt,
        ...(comment === null ? {} : { comment }),
        ...(part ? { part } : {}),
        ...(task === null ? {} : { task }),
      }}
      labels={{ ground: t.ground, asker: t.asker, claim: t.claim, email: t.email }}
      refusalWords={t.refusals}
    >
      <VisitorCheck stamp={stamp} />
      <RadioGroup
        name="ground"
        required
        inline
        options={grounds.map((value) => ({ value, label: t.grounds[value] }))}
      />
      <RadioGroup name="asker" required inline options={askers.map((value) => ({ value, label: t.askers[value] }))} />
      <TextArea name="claim" required rows={6} limit={claimLimit} hint={t.claimHint} />
      <TextInput name="email" type="email" autoComplete="email" inputMode="email" hint={t.emailHint} />
      <div>
        <SubmitButton kind="primary">{t.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type Props = { id: number; formKey: string; lang: Lang };

/** The author's one objection. */
export function ObjectForm({ id, formKey, lang }: Props) {
  const t = takedownCopy[lang];
  return (
    <ActionForm
      action={object}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ reason: t.objection }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <TextArea name="reason" required rows={3} limit={1000} hint={t.objectHint} />
      <div>
        <SubmitButton kind="primary">{t.objectSend}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The officer hides the words for some days, or does not. */
export function DecideForm({ id, formKey, lang }: Props) {
  const t = takedownCopy[lang];
  return (
    <ActionForm
      action={decide}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ reason: t.reason, days: t.days }}
      refusalWords={t.refusals}
      errorWords={t.errors}
      className="grid gap-3"
    >
      <TextArea name="reason" required rows={2} limit={1000} hint={t.reasonHint} />
      <TextInput name="days" type="number" short min={1} max={longestDays} defaultValue="30" hint={t.daysHint} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind="primary" name="outcome" value="hide">
          {t.hide}
        </SubmitButton>
        <SubmitButton kind="secondary" name="outcome" value="refuse">
          {t.refuse}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Shows the words again, or removes them for good where this officer may. */
export function EndForm({ id, mayRemove, formKey, lang }: Props & { mayRemove: boolean }) {
  const t = takedownCopy[lang];
  return (
    <ActionForm
      action={end}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ reason: t.reason }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <TextArea name="reason" rows={2} limit={1000} hint={t.endHint} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind="primary" name="outcome" value="restore">
          {t.restore}
        </SubmitButton>
        {mayRemove && (
          <SubmitButton kind="danger" name="outcome" value="remove">
            {t.remove}
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}
