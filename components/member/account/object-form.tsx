import type { Lang } from '@/lib/format/copy';
import { object } from '@/lib/member/actions/account';
import { accountCopy } from '@/lib/member/copy/account';
import { Press } from './press';

type Change = { what: 'added' | 'given_up'; contact: string; token: string };

/** Stops a change of an account that its owner did not make. Only the press does it: mail readers open links by themselves. */
export function ObjectForm({ lang, change }: { lang: Lang; change: Change }) {
  const t = accountCopy[lang];
  return (
    <>
      <p className="max-w-text text-lg font-bold">
        {change.what === 'added' ? t.objectAdded(change.contact) : t.objectGivenUp(change.contact)}
      </p>
      <p className="mb-6 mt-2 max-w-text">{t.objectText}</p>
      <Press lang={lang} action={object} label={t.object} kind="danger" hidden={{ token: change.token }} />
    </>
  );
}
