import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { partAccounts } from '@/lib/member/actions/account';
import { accountCopy } from '@/lib/member/copy/account';
import type { OwnAccount } from '@/lib/member/loaders/account';
import { Press } from './press';

/** Accounts that became part of this one, for as long as that can be undone. */
export function Unions({ lang, unions }: { lang: Lang; unions: OwnAccount['unions'] }) {
  const t = accountCopy[lang];
  return (
    <>
      <p className="mb-4 max-w-text text-ink-2">{t.partHint}</p>
      <ul className="grid gap-3">
        {unions.map((union) => (
          <li key={union.id} className="flex flex-wrap items-center justify-between gap-3">
            {t.unionOn(formatDay(union.at, lang))}
            <Press lang={lang} action={partAccounts} label={t.part} hidden={{ union: union.id }} />
          </li>
        ))}
      </ul>
    </>
  );
}
