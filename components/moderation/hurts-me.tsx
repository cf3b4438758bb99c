import type { Lang } from '@/lib/format/copy';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import type { parts } from '@/lib/moderation/schema/takedown';
import { paths, withQuery } from '@/lib/platform/paths';

type Props = { number: string; part?: (typeof parts)[number]; task?: string; lang: Lang };

/** The way to ask that public words are taken down, for whoever they hurt. */
export function HurtsMe({ number, part, task, lang }: Props) {
  const t = takedownCopy[lang];
  return (
    <p className="no-print mt-6">
      <a
        href={withQuery(paths(lang).askTakedown, { number, part, task })}
        className="link inline-flex min-h-11 items-center text-sm text-ink-2"
      >
        {part ? t.links[part] : t.link}
      </a>
    </p>
  );
}
