import type { Lang } from '@/lib/format/copy';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { paths, withQuery } from '@/lib/platform/paths';

/** The way to ask that public words are taken down, for whoever they hurt. */
export function HurtsMe({ number, part, lang }: { number: string; part?: 'answer'; lang: Lang }) {
  return (
    <p className="no-print mt-6">
      <a
        href={withQuery(paths(lang).askTakedown, { number, part })}
        className="link inline-flex min-h-11 items-center text-sm text-ink-2"
      >
        {part ? takedownCopy[lang].linkAnswer : takedownCopy[lang].link}
      </a>
    </p>
  );
}
