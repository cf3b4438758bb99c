import { Riser } from '@/components/ui/case/riser';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';

/** The riser and the name; leads to the front page. */
export function Logo({ lang }: { lang: Lang }) {
  const t = commonCopy[lang].site;
  return (
    <a
      href={paths(lang).home}
      aria-label={t.home}
      className="inline-flex min-h-11 flex-none items-center gap-2.5 text-[22px] font-bold tracking-tight"
    >
      <Riser level={3} label="" size={22} />
      {t.name}
    </a>
  );
}
