import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/form/action-form';
import { RadioGroup } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import type { Lang } from '@/lib/format/copy';
import { formatDay, formatShortInstant } from '@/lib/format/dates';
import { confirm, revoke } from '@/lib/member/actions/residence';
import { residenceCopy } from '@/lib/member/copy/residence';
import type { ResidentsPage } from '@/lib/member/loaders/account';
import { confirmationMethods } from '@/lib/member/schema/account';

/** What the resident showed, and what the officer saw. */
export function ConfirmResidence({ lang }: { lang: Lang }) {
  const t = residenceCopy[lang];
  return (
    <ActionForm
      action={confirm}
      lang={lang}
      formKey={randomUUID()}
      labels={{ code: t.code, method: t.method, note: t.note }}
      errorWords={t.words}
      refusalWords={t.refusals}
    >
      <TextInput name="code" hint={t.codeHint} inputMode="numeric" autoComplete="off" maxLength={20} short required />
      <RadioGroup
        name="method"
        required
        options={confirmationMethods.map((value) => ({ value, label: t.methods[value] }))}
      />
      <TextInput name="note" hint={t.noteHint} maxLength={200} />
      <div>
        <SubmitButton>{t.confirm}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What was confirmed at this dong, and to take one back. */
export function Confirmations({ lang, rows, now }: { lang: Lang } & ResidentsPage) {
  const t = residenceCopy[lang];
  if (rows.length === 0) return <EmptyState title={t.none} />;
  return (
    <ul className="border-t-2 border-ink">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-1 border-b border-line-weak py-4">
          <p>
            <b>{row.name}</b> · {t.methods[row.method]}
            {row.officer && ` · ${t.by(row.officer)}`}
          </p>
          <p className="text-sm text-ink-3">
            {formatShortInstant(row.at, now, lang)}
            {row.note && ` · ${row.note}`}
          </p>
          {row.revokedAt ? (
            <p className="text-sm text-ink-2">
              {row.revokedReason
                ? t.revoked(formatDay(row.revokedAt, lang), row.revokedReason)
                : t.replaced(formatDay(row.revokedAt, lang))}
            </p>
          ) : (
            <Details summary={t.revoke}>
              <ActionForm
                action={revoke}
                lang={lang}
                formKey={randomUUID()}
                labels={{ reason: t.reason }}
                hidden={{ confirmation: row.id }}
              >
                <TextInput name="reason" maxLength={200} required />
                <div>
                  <SubmitButton kind="danger" size={40}>
                    {t.revoke}
                  </SubmitButton>
                </div>
              </ActionForm>
            </Details>
          )}
        </li>
      ))}
    </ul>
  );
}
