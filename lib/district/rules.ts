import type { Lang } from '@/lib/format/copy';
import type { DistrictFile } from './schema';

type Period = { validFrom: string; validTo: string | null };

const END = '9999-12-31';

/** Whether two periods share a day; `validTo` is exclusive. */
export function overlaps(a: Period, b: Period): boolean {
  return a.validFrom < (b.validTo ?? END) && b.validFrom < (a.validTo ?? END);
}

/** Whether a period holds on a day (`YYYY-MM-DD`). */
export function holdsOn(period: Period, day: string): boolean {
  return period.validFrom <= day && day < (period.validTo ?? END);
}

/**
 * What is wrong with a district file beyond its shape, one sentence per fault naming the row; empty when it can be
 * loaded. A dong is in one zone at a time, a zone has exactly one hub on each of its days.
 */
export function problemsOf(file: DistrictFile): string[] {
  return [
    ...repeated(
      'dongs',
      file.dongs.map((d) => d.code),
      'code',
    ),
    ...repeated(
      'dongs',
      file.dongs.map((d) => d.slug),
      'slug',
    ),
    ...repeated(
      'dongs',
      file.dongs.map((d) => d.tile.join(',')),
      'tile',
    ),
    ...repeated(
      'zones',
      file.zones.map((z) => z.slug),
      'slug',
    ),
    ...repeated(
      'departments',
      file.departments.map((d) => d.slug),
      'slug',
    ),
    ...repeated(
      'institutions',
      file.institutions.map((i) => i.slug),
      'slug',
    ),
    ...repeated(
      'taskFields',
      file.taskFields.map((f) => f.slug),
      'slug',
    ),
    ...neighbourProblems(file),
    ...file.zones.flatMap((zone, i) => zoneProblems(file, zone, `zones[${i}] ${zone.slug}`)),
    ...membershipOverlaps(file),
  ];
}

function repeated(list: string, values: string[], field: string): string[] {
  return values.flatMap((value, i) => {
    const first = values.indexOf(value);
    return first < i ? [`${list}[${i}]: ${field} ${value} is already that of ${list}[${first}]`] : [];
  });
}

function neighbourProblems({ dongs }: DistrictFile): string[] {
  const byCode = new Map(dongs.map((d) => [d.code, d]));
  return dongs.flatMap((dong, i) =>
    dong.neighbours.flatMap((code) => {
      const row = `dongs[${i}] ${dong.slug}`;
      if (code === dong.code) return [`${row}: is its own neighbour`];
      const other = byCode.get(code);
      if (!other) return [`${row}: neighbour ${code} is not in the file`];
      return other.neighbours.includes(dong.code) ? [] : [`${row}: neighbour ${other.slug} does not name it back`];
    }),
  );
}

function zoneProblems({ dongs, sources }: DistrictFile, zone: DistrictFile['zones'][number], row: string): string[] {
  const codes = new Set(dongs.map((d) => d.code));
  const found: string[] = [];
  if (zone.validTo !== null && zone.validTo <= zone.validFrom) found.push(`${row}: ends before it begins`);
  if (zone.source && !sources.some((s) => s.id === zone.source))
    found.push(`${row}: source ${zone.source} is not listed`);
  zone.members.forEach((m, i) => {
    const member = `${row} members[${i}] ${m.dong}`;
    if (!codes.has(m.dong)) found.push(`${member}: no such dong in the file`);
    if (m.validTo !== null && m.validTo <= m.validFrom) found.push(`${member}: ends before it begins`);
    if (m.validFrom < zone.validFrom || (m.validTo ?? END) > (zone.validTo ?? END))
      found.push(`${member}: reaches beyond the days of its zone`);
  });
  return [...found, ...hubProblems(zone, row)];
}

/** The number of hubs can only change on a day when a membership begins or ends, so those days are looked at. */
function hubProblems(zone: DistrictFile['zones'][number], row: string): string[] {
  const days = new Set([zone.validFrom, ...zone.members.flatMap((m) => [m.validFrom, m.validTo ?? END])]);
  return [...days]
    .filter((day) => holdsOn(zone, day))
    .sort()
    .flatMap((day) => {
      const hubs = zone.members.filter((m) => m.role === 'hub' && holdsOn(m, day));
      return hubs.length === 1 ? [] : [`${row}: has ${hubs.length} hubs on ${day}, it needs exactly one`];
    });
}

function membershipOverlaps({ zones }: DistrictFile): string[] {
  const all = zones.flatMap((zone, i) => zone.members.map((m) => ({ ...m, row: `zones[${i}] ${zone.slug}` })));
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => b.dong === a.dong && overlaps(a, b))
      .map((b) => `${b.row}: dong ${b.dong} is in ${a.row} on some of the same days; it can be in one zone at a time`),
  );
}

/** Where a romanised Korean word may be broken: between its syllables. */
const syllableEnd = /([aeiou](?:ng|[nml])?)(?=(?:ch|[bdghjkmprst])[aeiouwy])/g;

/** The name of a dong on a small tile: in English without the ending all of them share, and with places where it may break. */
export function tileName(dong: { nameKo: string; nameEn: string }, lang: Lang): string {
  return lang === 'ko' ? dong.nameKo : dong.nameEn.replace(/-dong$/, '').replace(syllableEnd, '$1\u00AD');
}
