import Link from 'next/link';
import { Details } from '@/components/ui/details';
import { Tag } from '@/components/ui/tag';
import { districtCopy } from '@/lib/district/copy';
import type { loadZones } from '@/lib/district/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';

type Props = { lang: Lang; zones: Awaited<ReturnType<typeof loadZones>> };

/** Today's zones, each with its dongs and the hub first; earlier groupings behind a fold. */
export function ZoneList({ lang, zones }: Props) {
  const t = districtCopy[lang];
  const at = paths(lang);
  return (
    <>
      <ul className="divide-y divide-line-weak border-y border-line-weak">
        {zones.now.map((zone) => (
          <li key={zone.slug} className="py-3">
            <Link
              prefetch={false}
              href={at.zone(zone.slug)}
              className="link inline-flex min-h-11 items-center text-lg font-bold"
            >
              {nameIn(zone, lang)}
            </Link>
            <ul className="flex flex-wrap items-center gap-x-4">
              {zone.dongs.map((dong) => (
                <li key={dong.slug} className="flex items-center gap-1.5">
                  <Link
                    prefetch={false}
                    href={at.dong(dong.slug)}
                    className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
                  >
                    {nameIn(dong, lang)}
                  </Link>
                  {dong.role === 'hub' && <Tag>{t.roles.hub}</Tag>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {zones.before.length > 0 && (
        <Details summary={t.zoneBefore}>
          <ul>
            {zones.before.map((zone) => (
              <li key={zone.slug} className="flex flex-wrap items-center gap-x-3">
                <Link prefetch={false} href={at.zone(zone.slug)} className="link inline-flex min-h-11 items-center">
                  {nameIn(zone, lang)}
                </Link>
                <span className="text-sm text-ink-3">
                  {zone.validTo && t.between(formatDay(zone.validFrom, lang), formatDay(zone.validTo, lang))}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
