import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { ownCopy } from '@/lib/privacy/copy/own';
import type { OwnPrivacy } from '@/lib/privacy/loaders';

/** What somebody agreed to, in the words of that day. */
export function Consents({ consents, lang }: { consents: OwnPrivacy['consents']; lang: Lang }) {
  const t = ownCopy[lang];
  const items: Record<string, string> = t.items;
  const retention: Record<string, string> = t.retention;
  if (consents.length === 0) return <Notice kind="info" title={t.noConsents} />;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {consents.map((each) => (
        <li key={each.id} className="grid gap-1 py-4">
          <p className="font-bold">{t.purpose[each.purpose]}</p>
          <p className="text-sm text-ink-2">
            {t.agreedOn(
              formatDay(each.at, lang),
              each.items.map((item) => items[item] ?? item).join(', '),
              retention[each.retention] ?? each.retention,
            )}
          </p>
          {each.withdrawnAt && (
            <p>
              <Tag>{t.endedOn(formatDay(each.withdrawnAt, lang))}</Tag>
            </p>
          )}
          {!each.withdrawnAt && each.purpose !== 'messages' && (
            <p className="text-sm text-ink-2">{t.required[each.purpose]}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
