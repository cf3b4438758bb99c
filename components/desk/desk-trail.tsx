import { Breadcrumb } from '@/components/ui/breadcrumb';
import { deskCopy } from '@/lib/desk/copy';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';

/** Where a page of the office stands: every way begins at the desk. */
export function DeskTrail({ lang, trail }: { lang: Lang; trail: { href?: string; label: string }[] }) {
  return (
    <Breadcrumb
      label={commonCopy[lang].site.crumbs}
      trail={[{ href: paths(lang).desk, label: deskCopy[lang].title }, ...trail]}
    />
  );
}
