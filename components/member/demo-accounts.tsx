import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { memberCopy } from '@/lib/member/copy';
import type { DemoAccount } from '@/lib/member/schema';

type Props = {
  lang: Lang;
  accounts: DemoAccount[];
  /** Where to go after signing in, as the address asked. */
  callbackUrl: string | null;
  signIn: (form: FormData) => Promise<void>;
};

/** The accounts one can look around with: who it is, what can be tried, and one button. Works without script. */
export function DemoAccounts({ lang, accounts, callbackUrl, signIn }: Props) {
  const t = memberCopy[lang];
  return (
    <ul className="border-t-2 border-ink">
      {accounts.map((account) => (
        <li
          key={account.key}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line-weak py-4"
        >
          <div className="min-w-0 max-w-text flex-1 basis-72">
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <b className="text-lg">{account.name}</b>
              <Tag tone={account.role === 'resident' ? 'plain' : 'primary'}>{t.roles[account.role]}</Tag>
              {account.place && <span className="text-sm text-ink-2">{nameIn(account.place, lang)}</span>}
              {account.role === 'resident' && (
                <span className="text-sm text-ink-3">{t.verifications[account.verification]}</span>
              )}
            </p>
            <p className="mt-1 text-sm text-ink-2">
              <span className="sr-only">{t.canTry}: </span>
              {t.tries[account.role]}
            </p>
          </div>
          <form action={signIn}>
            <input type="hidden" name="_lang" value={lang} />
            <input type="hidden" name="account" value={account.key} />
            {callbackUrl && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
            <button type="submit" className={buttonClass('secondary')}>
              {t.signInAs(account.name)}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
