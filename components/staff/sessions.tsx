import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { staffCopy } from '@/lib/staff/copy';
import type { OfficerPage } from '@/lib/staff/loaders';
import { EndSessionForm } from './verb-forms';

type Props = { lang: Lang; page: Pick<OfficerPage, 'sessions' | 'officer' | 'now'>; newKey: () => string };

/** From where an officer is signed in, and the way to end it. */
export function Sessions({ lang, page: { sessions, officer, now }, newKey }: Props) {
  const t = staffCopy[lang];
  const methods: Record<string, string> = t.methods;
  if (sessions.length === 0) return <p className="text-ink-2">{t.noSessions}</p>;
  const at = (when: Date) => formatShortInstant(when, now, lang);
  return (
    <div className="grid gap-4">
      <ul className="border-t-2 border-ink">
        {sessions.map((row) => (
          <li
            key={row.handle}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line-weak py-4"
          >
            <div className="grid gap-1">
              <div className="flex flex-wrap gap-1.5">
                <Tag tone={row.method === 'demo' ? 'warn' : 'plain'}>{methods[row.method] ?? t.methods.other}</Tag>
                {row.secondFactorAt && <Tag tone="ok">{t.withFactor}</Tag>}
                {row.own && <Tag>{t.ownSession}</Tag>}
              </div>
              <p className="text-sm text-ink-2">{t.sessionLine(at(row.createdAt), at(row.lastSeenAt))}</p>
            </div>
            <EndSessionForm lang={lang} formKey={newKey()} member={officer.id} session={row.handle} />
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <EndSessionForm lang={lang} formKey={newKey()} member={officer.id} />
        </div>
      )}
    </div>
  );
}
