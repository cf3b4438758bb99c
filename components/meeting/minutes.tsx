import Link from 'next/link';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { meetingCopy } from '@/lib/meeting/copy';
import type { GuestRow, TaskRow } from '@/lib/meeting/queries';
import { paths } from '@/lib/platform/paths';

type Props = { minutes: string | null; guests: GuestRow[]; tasks: TaskRow[]; lang: Lang };

/** What was said, who agreed to be named, and what is to be done now. */
export function Minutes({ minutes, guests, tasks, lang }: Props) {
  const t = meetingCopy[lang].page;
  return (
    <>
      {minutes && (
        <Section title={t.minutes}>
          <div lang="ko" className="max-w-text">
            <Prose>{minutes}</Prose>
          </div>
        </Section>
      )}
      {guests.length > 0 && (
        <Section title={t.guests}>
          <ul className="divide-y divide-line-weak border-y border-line-weak">
            {guests.map((guest) => (
              <li key={guest.id} lang="ko" className="py-2.5">
                <b>{guest.name}</b> <span className="text-ink-2">{guest.about}</span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-ink-3">{t.guestsHint}</p>
        </Section>
      )}
      {tasks.length > 0 && (
        <Section title={t.tasks}>
          <Tasks tasks={tasks} lang={lang} />
        </Section>
      )}
    </>
  );
}

export function Tasks({
  tasks,
  lang,
  action,
}: {
  tasks: TaskRow[];
  lang: Lang;
  action?: (task: TaskRow) => ReactNode;
}) {
  const t = meetingCopy[lang].page;
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {tasks.map((task) => (
        <li key={task.id} className="grid gap-1 py-3">
          <p>
            <b lang="ko">{task.text}</b>{' '}
            <span className="text-sm text-ink-2">{t.due(formatDay(task.dueOn, lang))}</span>
          </p>
          {task.project?.number ? (
            <p className="flex flex-wrap items-center gap-x-2 text-sm">
              <Tag tone="ok">{t.toProject}</Tag>
              <Link
                prefetch={false}
                href={paths(lang).project(task.project.number)}
                className="link inline-flex min-h-11 items-center"
              >
                <span lang="ko">{task.project.title}</span>
              </Link>
            </p>
          ) : (
            (action?.(task) ?? (
              <p>
                <Tag tone="plain">{t.waiting}</Tag>
              </p>
            ))
          )}
        </li>
      ))}
    </ul>
  );
}
