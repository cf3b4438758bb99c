import Link from 'next/link';
import { Tag } from '@/components/ui/tag';
import { districtCopy } from '@/lib/district/copy';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';

interface Membership {
  role: 'hub' | 'linked';
  validFrom: string;
  validTo: string | null;
  isNow: boolean;
  zone: { slug: string; nameKo: string; nameEn: string };
}

/** Which zone a dong was in, as what, and from when to when; the latest first. */
export function Memberships({ lang, memberships }: { lang: Lang; memberships: Membership[] }) {
  const t = districtCopy[lang];
  return (
    <ol className="divide-y divide-line-weak border-y border-line-weak">
      {memberships.map((m) => (
        <li key={`${m.zone.slug} ${m.validFrom}`} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
          <Link
            prefetch={false}
            href={paths(lang).zone(m.zone.slug)}
            className="link inline-flex min-h-11 items-center font-bold"
          >
            {nameIn(m.zone, lang)}
          </Link>
          <Tag tone={m.isNow ? 'primary' : 'plain'}>{t.roles[m.role]}</Tag>
          <span className="text-sm text-ink-2">
            {m.validTo === null
              ? t.from(formatDay(m.validFrom, lang))
              : t.between(formatDay(m.validFrom, lang), formatDay(m.validTo, lang))}
          </span>
        </li>
      ))}
    </ol>
  );
}
