'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Details } from '@/components/ui/details';
import type { Lang } from '@/lib/format/copy';
import type { FormAction } from '@/lib/platform/form/form-state';
import {
  acceptObjection,
  decline,
  grant,
  letStand,
  requestSupplement,
  takeBack,
} from '@/lib/programme/actions/application';
import { applicationCopy } from '@/lib/programme/copy/application';
import type { ApplicationEvent } from '@/lib/programme/states';

type Verb = Exclude<ApplicationEvent, 'supplement' | 'object' | 'withdraw' | 'merge'>;

const verbs: Record<Verb, { action: FormAction; money?: true; optional?: true }> = {
  approve: { action: grant, money: true, optional: true },
  request_supplement: { action: requestSupplement },
  refuse: { action: decline },
  overturn: { action: acceptObjection, money: true },
  uphold: { action: letStand },
  cancel: { action: takeBack },
};
const order = Object.keys(verbs) as Verb[];

type Props = {
  number: string;
  version: number;
  events: readonly ApplicationEvent[];
  /** What was asked for, where money hangs on it; what is left, in words. */
  asked: number | null;
  money: boolean;
  left: string | null;
  lang: Lang;
  formKeys: Record<Verb, string>;
};

/** What the desk can do with an application now, each verb with its own words. */
export function Decisions({ number, version, events, asked, money, left, lang, formKeys }: Props) {
  const t = applicationCopy[lang];
  const open = order.filter((verb) => events.includes(verb));
  return (
    <div>
      {open.map((verb) => {
        const { action, money: takesMoney, optional } = verbs[verb];
        return (
          <Details key={verb} summary={t.verbs[verb]}>
            <ActionForm
              action={action}
              lang={lang}
              formKey={formKeys[verb]}
              labels={t.fields}
              errorWords={t.errors}
              refusalWords={t.refusals}
              hidden={takesMoney ? { number, version } : { number }}
              aria-label={t.verbs[verb]}
            >
              {verb === 'cancel' && <p className="text-sm text-ink-2">{t.verbs.cancelAsk}</p>}
              {takesMoney &&
                (money ? (
                  <TextInput
                    name="amount"
                    required
                    inputMode="numeric"
                    hint={left === null ? undefined : t.hints.left(left)}
                    defaultValue={asked === null ? '' : String(asked)}
                  />
                ) : (
                  <input type="hidden" name="amount" value="" />
                ))}
              <TextArea name="reason" required={!optional} rows={4} limit={1000} hint={t.hints.reason} />
              <div>
                <SubmitButton kind={verb === 'refuse' || verb === 'cancel' ? 'danger' : 'primary'}>
                  {t.verbs[verb]}
                </SubmitButton>
              </div>
            </ActionForm>
          </Details>
        );
      })}
    </div>
  );
}
