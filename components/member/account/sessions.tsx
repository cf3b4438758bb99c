import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { endOneSession, endOthers } from '@/lib/member/actions/account';
import { accountCopy } from '@/lib/member/copy/account';
import type { AccountPage } from '@/lib/member/loaders/account';
import { Press } from './press';

/** Where one is signed in: to end one of them, or all others. */
export function Sessions({ lang, sessions, now }: { lang: Lang } & Pick<AccountPage, 'sessions' | 'now'>) {
  const t = accountCopy[lang];
  return (
    <>
      <p className="mb-4 max-w-text text-ink-2">{t.sessionsLead}</p>
      <ul className="mb-5 border-t-2 border-ink">
        {sessions.map((session, at) => {
          const device = session.device || t.unknownDevice;
          const since = formatShortInstant(session.createdAt, now, lang);
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line-weak py-3"
            >
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2">
                  <b>{device}</b>
                  {session.here && <Tag tone="primary">{t.here}</Tag>}
                </p>
                <p className="text-sm text-ink-3">
                  {t.since(since)} · {t.lastSeen(formatShortInstant(session.lastSeenAt, now, lang))}
                </p>
              </div>
              {!session.here && (
                <Press
                  lang={lang}
                  action={endOneSession}
                  label={t.endOne}
                  name={`${at + 1}. ${t.endOneOf(device, since)}`}
                  hidden={{ session: session.id }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && <Press lang={lang} action={endOthers} label={t.endOthers} />}
    </>
  );
}
