import { deskCopy } from '@/lib/desk/copy';
import type { Task } from '@/lib/desk/rules';
import type { Lang } from '@/lib/format/copy';
import { paths, withQuery } from '@/lib/platform/paths';
import { reportCopy } from '@/lib/privacy/copy/report';

interface Props {
  lang: Lang;
  total: number;
  counts: { task: Task | 'late'; n: number }[];
  current: Task | 'late' | undefined;
  admin: boolean;
  /** Whether this desk confirms who lives in its dong. */
  residents: boolean;
  /** The queue of texts to the mayor, for those who have one. */
  texts: { unread: number; morning: boolean } | null;
}

/** How much of each kind there is; a press narrows the queue down. */
export function DeskNav({ lang, total, counts, current, admin, residents, texts }: Props) {
  const t = deskCopy[lang];
  const entries = [
    { task: undefined, n: total, label: t.all },
    ...counts.map(({ task, n }) => ({ task, n, label: t.tasks[task] })),
  ];
  const at = paths(lang);
  const places = [
    ...(admin
      ? [
          { href: at.deskStaff, label: t.staff },
          { href: at.deskAudit, label: t.audit },
          { href: at.deskPrivacy, label: reportCopy[lang].title },
          { href: at.deskSettings, label: t.settings },
        ]
      : []),
    ...(residents ? [{ href: at.deskResidents, label: t.residents }] : []),
    { href: at.deskAccount, label: t.account },
  ];
  return (
    <nav aria-label={t.nav} className="min-w-0 self-start rounded-lg bg-surface p-2 text-sm">
      <ul className="flex gap-1 overflow-x-auto lg:grid">
        {entries.map(({ task, n, label }) => (
          <li key={label} className="flex-none">
            <a
              href={withQuery(paths(lang).desk, { task })}
              aria-current={task === current ? 'page' : undefined}
              className="flex min-h-11 items-center justify-between gap-3 rounded-md px-3 hover:bg-canvas aria-[current=page]:bg-canvas aria-[current=page]:font-bold aria-[current=page]:shadow-[inset_3px_0_0_var(--color-primary)]"
            >
              {label}
              <b className={task === 'late' || task === 'overdue' ? 'text-bad' : undefined}>{n}</b>
            </a>
          </li>
        ))}
        {texts?.morning && (
          <li className="flex-none">
            <a
              href={paths(lang).deskMayor}
              className="flex min-h-11 items-center rounded-md px-3 whitespace-nowrap hover:bg-canvas"
            >
              {t.morning}
            </a>
          </li>
        )}
        {texts && (
          <li className="flex-none">
            <a
              href={paths(lang).deskHotline}
              className="flex min-h-11 items-center justify-between gap-3 rounded-md px-3 whitespace-nowrap hover:bg-canvas"
            >
              {t.texts}
              {texts.unread > 0 && <b>{t.unreadTexts(texts.unread)}</b>}
            </a>
          </li>
        )}
        {places.map(({ href, label }) => (
          <li key={href} className="flex-none">
            <a href={href} className="flex min-h-11 items-center rounded-md px-3 hover:bg-canvas">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
