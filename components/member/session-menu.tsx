import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { memberCopy } from '@/lib/member/copy';
import type { SessionSummary } from '@/lib/member/schema';
import { paths } from '@/lib/platform/paths';
import { WayOut } from './way-out';

type Props = { lang: Lang; session: SessionSummary | null; signOut: (form: FormData) => Promise<void> };

const item = 'inline-flex min-h-11 items-center gap-1.5 px-2 hover:underline';

/** The right end of the header: to sign in, or who one is, one's own place, and the way out. Works without script. */
export function SessionMenu({ lang, session, signOut }: Props) {
  const t = memberCopy[lang];
  const at = paths(lang);
  if (!session)
    return (
      <a href={at.signIn} className={item}>
        {t.signIn}
      </a>
    );
  const own = session.kind === 'officer' ? { href: at.desk, label: t.desk } : { href: at.me, label: t.myPage };
  return (
    <>
      <Link prefetch={false} href={own.href} className={`${item} font-bold`}>
        <Icon name="person" />
        {own.label}
        <span className="font-normal text-ink-3 max-md:sr-only">
          {t.signedInAs(session.name, t.roles[session.role])}
        </span>
      </Link>
      <Link prefetch={false} href={at.notifications} className={item}>
        <Icon name="bell" />
        <span className="sr-only">{t.unread(session.unread)}</span>
        {session.unread > 0 && (
          <b aria-hidden="true" className="min-w-6 rounded-full bg-primary px-1.5 text-center text-xs text-on-primary">
            {Math.min(session.unread, 99)}
          </b>
        )}
      </Link>
      <WayOut lang={lang} label={t.signOut} className={item} signOut={signOut} />
    </>
  );
}
