import Link from 'next/link';
import { districtCopy } from '@/lib/district/copy';
import { tileName } from '@/lib/district/rules';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';

interface MapDong {
  code: string;
  slug: string;
  nameKo: string;
  nameEn: string;
  tileColumn: number;
  tileRow: number;
}

type Props = {
  lang: Lang;
  label: string;
  dongs: readonly MapDong[];
  /** The dong the page is about. */
  here?: string;
  /** Codes of the dongs that belong together, and which of them is the hub. */
  together: readonly string[];
  hub: string | null;
};

function look(code: string, { here, together, hub }: Pick<Props, 'here' | 'together' | 'hub'>): string {
  const edge = code === hub ? 'border-ink' : 'border-transparent';
  if (code === here) return `${edge} bg-primary text-on-primary font-bold`;
  return together.includes(code)
    ? `${edge} bg-primary-soft text-primary-deep font-bold`
    : `${edge} bg-surface text-ink-2`;
}

/** Where a dong or zone lies among the others: the same tiles as the map of the district, without numbers. */
export function ZoneMap({ lang, label, dongs, ...shown }: Props) {
  const columns = Math.max(1, ...dongs.map((dong) => dong.tileColumn + 1));
  return (
    <nav aria-label={label}>
      <ul className={`grid gap-1 grid-cols-${columns}`}>
        {dongs.map((dong) => (
          <li key={dong.code} className={`col-start-${dong.tileColumn + 1} row-start-${dong.tileRow + 1}`}>
            <Link
              prefetch={false}
              href={paths(lang).dong(dong.slug)}
              aria-current={dong.code === shown.here ? 'page' : undefined}
              className={`flex min-h-11 items-center justify-center rounded-sm border-2 px-0.5 text-center text-[12px] leading-tight [overflow-wrap:anywhere] hover:underline ${look(dong.code, shown)}`}
            >
              {tileName(dong, lang)}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-2.5 text-xs text-ink-2">
        {shown.here ? districtCopy[lang].mapHere : districtCopy[lang].mapZone}
      </p>
    </nav>
  );
}
