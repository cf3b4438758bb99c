import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { letFollowGo } from '@/lib/follow/actions';
import { followCopy } from '@/lib/follow/copy';
import type { FollowRow } from '@/lib/follow/queries';
import { linkOf } from '@/lib/follow/rules-names';
import type { Lang } from '@/lib/format/copy';

/** What somebody follows, each with the way to stop. */
export function FollowList({ rows, lang }: { rows: FollowRow[]; lang: Lang }) {
  const t = followCopy[lang];
  return (
    <ul aria-label={t.list.title} className="divide-y divide-line-weak border-y border-line-weak">
      {rows.map((row) => {
        const link = linkOf(row, lang);
        return (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-56">
              {link ? (
                <Link prefetch={false} href={link.href} className="link inline-flex min-h-11 items-center font-bold">
                  <span lang={row.kind === 'case' ? 'ko' : undefined}>{link.name}</span>
                </Link>
              ) : (
                <span className="inline-flex min-h-11 items-center text-ink-2">
                  {row.number} · {t.list.gone}
                </span>
              )}
              <span className="ml-3 text-sm text-ink-3">{t.list.kinds[row.kind]}</span>
            </div>
            <ActionForm
              action={letFollowGo}
              lang={lang}
              formKey={randomUUID()}
              hidden={{ id: row.id }}
              className="grid gap-2"
              aria-label={t.stopOf(link?.name ?? row.number ?? '')}
            >
              <SubmitButton kind="quiet" size={40}>
                {t.stop}
              </SubmitButton>
            </ActionForm>
          </li>
        );
      })}
    </ul>
  );
}
