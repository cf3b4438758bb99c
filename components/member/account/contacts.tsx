import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { askContactCode, giveContactUp, keepGivenUp } from '@/lib/member/actions/account';
import { accountCopy } from '@/lib/member/copy/account';
import { signInCopy } from '@/lib/member/copy/sign-in';
import type { OwnAccount } from '@/lib/member/loaders/account';
import { Press } from './press';

/** The contacts one signs in with: what they are, to give one up, and to add one. */
export function Contacts({ lang, own }: { lang: Lang; own: OwnAccount }) {
  const t = accountCopy[lang];
  const words = signInCopy[lang];
  const rows = own.contacts;
  const only = rows.filter((row) => !row.leavesAt).length + own.providers.length < 2;
  return (
    <>
      <p className="mb-4 max-w-text text-ink-2">{t.contactsLead}</p>
      {rows.length === 0 && own.providers.length === 0 ? (
        <EmptyState title={t.noContacts} text={t.noContactsText} />
      ) : (
        <ul className="border-t-2 border-ink">
          {rows.map((row) => (
            <li
              key={row.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line-weak py-3"
            >
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2">
                  <Tag tone="plain">{t.kinds[row.kind]}</Tag>
                  <b className="wrap-anywhere">{row.shown}</b>
                </p>
                <p className="text-sm text-ink-3">
                  {row.leavesAt ? t.leavesOn(formatDay(row.leavesAt, lang)) : t.provenOn(formatDay(row.provenAt, lang))}
                </p>
              </div>
              {row.leavesAt ? (
                <Press lang={lang} action={keepGivenUp} label={t.keep(row.shown)} hidden={{ contact: row.id }} />
              ) : only ? null : (
                <Press
                  lang={lang}
                  action={giveContactUp}
                  kind="quiet"
                  label={t.giveUp(row.shown)}
                  hidden={{ contact: row.id }}
                />
              )}
            </li>
          ))}
          {own.providers.map((provider) => (
            <li key={provider} className="border-b border-line-weak py-3">
              {t.providers[provider]}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <p className="mt-2 max-w-text text-sm text-ink-3">{only ? t.lastContact : t.giveUpHint}</p>}
      <h3 className="mb-3 mt-8 text-lg">{t.addContact}</h3>
      <ActionForm
        action={askContactCode}
        lang={lang}
        formKey={randomUUID()}
        labels={{ contact: t.contact }}
        errorWords={words.words}
        refusalWords={{ ...words.refusals, ...t.refusals }}
      >
        <TextInput name="contact" hint={t.contactHint} maxLength={254} required />
        <div>
          <SubmitButton kind="secondary">{t.ask}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
