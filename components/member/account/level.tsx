import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { askResidence } from '@/lib/member/actions/account';
import { accountCopy } from '@/lib/member/copy/account';
import type { OwnAccount } from '@/lib/member/loaders/account';
import { levels } from '@/lib/platform/auth/levels';
import { withQuery } from '@/lib/platform/paths';

const steps = ['account', 'phone', 'residence'] as const;

/** What is confirmed, what one can do with it, and how to come to the next step. */
export function LevelSteps({ lang, own }: { lang: Lang; own: OwnAccount }) {
  const t = accountCopy[lang];
  const reached = own.level ? levels.indexOf(own.level) : -1;
  const more: Record<(typeof steps)[number], ReactNode> = {
    account: null,
    phone: own.contacts.some((row) => row.kind === 'phone') ? null : t.phoneHow,
    residence: <Residence lang={lang} own={own} />,
  };
  return (
    <>
      <p className="mb-4 max-w-text text-ink-2">{t.levelLead}</p>
      <ol className="border-t-2 border-ink">
        {steps.map((step) => {
          const has = levels.indexOf(step) <= reached;
          return (
            <li key={step} className="border-b border-line-weak py-4">
              <p className="flex flex-wrap items-center gap-2">
                <Tag tone={has ? 'ok' : 'plain'}>{has ? t.have : t.haveNot}</Tag>
                <b>{t.levels[step]}</b>
                <span className="text-sm text-ink-2">{t.levelActs[step]}</span>
              </p>
              {more[step] && (!has || step === 'residence') && (
                <div className="mt-2 max-w-text text-sm text-ink-2">{more[step]}</div>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Who confirmed it, or the number to show where it is confirmed. */
function Residence({ lang, own }: { lang: Lang; own: OwnAccount }) {
  const t = accountCopy[lang];
  const { confirmed, request } = own.residence;
  if (confirmed) {
    const said = confirmed.method === 'provider' ? t.residenceSaid : t.residenceDone;
    return <p>{said(nameIn(confirmed.dong, lang), formatDay(confirmed.at, lang))}</p>;
  }
  if (own.level === 'residence') return null;
  return (
    <div className="grid gap-4">
      {own.canAskProvider && (
        <>
          <div className="grid justify-items-start gap-2">
            <a href={withQuery('/api/auth/residence', { lang })} className={buttonClass('secondary')}>
              {t.residenceByProvider}
            </a>
            <p>{t.residenceByProviderHint}</p>
          </div>
          <p className="font-bold">{t.residenceOr}</p>
        </>
      )}
      <p>{t.residenceHow}</p>
      {request && (
        <div className="rounded-lg border border-line bg-raised p-4">
          <p className="text-sm text-ink-2">{t.residenceCode}</p>
          <p className="text-2xl font-bold tabular-nums">{request.code.replace(/(\d{4})(\d{4})/, '$1 $2')}</p>
          <p className="text-sm text-ink-3">
            {t.residenceUntil(nameIn(request.dong, lang), formatDay(request.expiresAt, lang))}
          </p>
        </div>
      )}
      <ActionForm action={askResidence} lang={lang} formKey={randomUUID()} labels={{ dong: t.residenceDong }}>
        <Select
          name="dong"
          required
          defaultValue={own.home ?? ''}
          options={own.dongs.map((dong) => ({ value: dong.code, label: nameIn(dong, lang) }))}
        />
        <div>
          <SubmitButton kind="secondary">{t.residenceAsk}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
