import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { paths } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';

export interface MilestoneData {
  id: number;
  title: string;
  dueOn: string;
  doneAt: Date | null;
  evidence: string | null;
}

interface Props {
  milestones: MilestoneData[];
  files: { id: string; name: string; mediaType: string; milestoneId: number | null }[];
  today: string;
  lang: Lang;
  work?: (milestone: MilestoneData) => ReactNode;
}

/** What has to be reached, by when, and what shows that it was. */
export function Milestones({ milestones, files, today, lang, work }: Props) {
  const t = projectCopy[lang].page;
  return (
    <ol className="border-t-2 border-ink">
      {milestones.map((milestone) => {
        const late = !milestone.doneAt && milestone.dueOn < today;
        const proofs = files.filter((file) => file.milestoneId === milestone.id);
        return (
          <li key={milestone.id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-line-weak py-4">
            <span className={milestone.doneAt ? 'text-ok' : 'text-line-strong'}>
              <Icon name={milestone.doneAt ? 'ok' : 'clock'} size={24} />
            </span>
            <div className="grid gap-1">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <b lang="ko">{milestone.title}</b>
                <span className="text-sm text-ink-3">
                  {milestone.doneAt
                    ? t.doneOn(formatDay(milestone.doneAt, lang))
                    : t.due(formatDay(milestone.dueOn, lang))}
                </span>
                {late && <Tag tone="bad">{t.late}</Tag>}
              </p>
              {milestone.evidence && (
                <div className="text-sm text-ink-2" lang="ko">
                  <Prose>{milestone.evidence}</Prose>
                </div>
              )}
              {proofs.map((file) => (
                <a
                  key={file.id}
                  href={paths(lang).file(file.id)}
                  className="link inline-flex min-h-11 items-center text-sm"
                >
                  {file.mediaType.startsWith('image/') ? (
                    // biome-ignore lint/performance/noImgElement: served by our own route; the optimizer is off
                    <img
                      src={paths(lang).file(file.id)}
                      alt={file.name}
                      lang="ko"
                      loading="lazy"
                      className="mt-1 aspect-4/3 h-auto w-60 max-w-full rounded-md border border-line object-cover"
                    />
                  ) : (
                    file.name
                  )}
                </a>
              ))}
              {work?.(milestone)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
