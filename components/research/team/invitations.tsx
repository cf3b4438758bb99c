import { randomUUID } from 'node:crypto';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { teamCopy } from '@/lib/research/copy/team';
import type { Workspace } from '@/lib/research/loaders/own';
import { RevokeInvitation } from './invitation-forms';

type Props = { number: string; lang: Lang; invitations: Workspace['invitations']; leads: boolean };

/** The invitations of a team; those that wait show the link to hand over. */
export function Invitations({ number, lang, invitations, leads }: Props) {
  const t = teamCopy[lang];
  if (invitations.length === 0) return <p className="text-ink-2">{t.noInvitations}</p>;
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {invitations.map((row) => (
        <li key={row.id} className="grid gap-2 py-3">
          <p>
            <b>{row.sentTo ?? t.inviteByLink}</b>{' '}
            <span className="text-sm text-ink-2">
              {t.standing[row.standing]}
              {row.standing === 'open' && ` · ${t.until(formatInstant(row.expiresAt, lang))}`}
            </span>
          </p>
          {row.link && (
            <p className="wrap-anywhere text-sm">
              <span className="text-ink-2">{t.inviteLink}</span> <code>{row.link}</code>
            </p>
          )}
          {leads && row.standing === 'open' && (
            <div>
              <RevokeInvitation number={number} lang={lang} formKey={randomUUID()} invitation={row.id} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
