import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { moderationCopy } from '@/lib/moderation/copy';
import type { Suspension } from '@/lib/moderation/queries';
import { paths } from '@/lib/platform/paths';

/** Stands where the form would: said before anything is typed, with the reason and what can be done. */
export function Suspended({ suspension, lang }: { suspension: Suspension; lang: Lang }) {
  const t = moderationCopy[lang];
  return (
    <Notice kind="warn" title={t.suspendedTitle(formatInstant(suspension.until, lang))}>
      <p lang="ko">{t.suspendedWhy(suspension.reason)}</p>
      <p>{t.suspendedStill}</p>
      <a href={paths(lang).myMeasures} className="inline-flex min-h-11 items-center">
        {suspension.mayAppeal ? t.suspendedAppeal : t.suspendedSee}
      </a>
    </Notice>
  );
}
