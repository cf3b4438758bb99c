import { cache } from 'react';
import { listItems } from '@/lib/agenda/queries';
import { addMonths, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listProposalCards } from '@/lib/proposal/queries-list';
import {
  getDistrict,
  getDong,
  getOpenRound,
  listDepartments,
  listDongs,
  listMemberships,
  listNeighbours,
  listZoneDongs,
  listZones,
} from './queries';
import { countUnderWay, getDongNumbers } from './queries/numbers';
import { holdsOn } from './rules';
import { districtFacts } from './schema';

/** The dongs as they are today, once a request however many parts of a page ask. */
export const loadDongs = cache(() => listDongs(dayOf(now())));

/** The dongs of today with how many proposals of each are on their way: the tile map. */
export const loadDongMap = cache(async () => {
  const [dongs, underWay] = await Promise.all([loadDongs(), countUnderWay()]);
  return dongs.map((dong) => ({ ...dong, underWay: underWay.get(dong.code) ?? 0 }));
});

/** The district this portal is for: its figures with their sources, and the departments of its office. Null before one was loaded. */
export async function loadOffice() {
  const today = dayOf(now());
  const [district, departments] = await Promise.all([getDistrict(today), listDepartments(today)]);
  return district && { ...district, facts: districtFacts.parse(district.facts), departments };
}

/** How many proposals or agenda items a page of a dong or zone shows before it leads to the whole list. */
const few = 5;

/** All that the page of a dong shows; null when there is no such dong. */
export const loadDong = cache(async (slug: string) => {
  const today = dayOf(now());
  const dong = await getDong(slug, today);
  if (!dong) return null;
  const yearAgo = instantOn(addMonths(today, -12));
  const proposals = (sort: 'newest' | 'supported') =>
    listProposalCards({ dong: dong.slug, sort, limit: few, day: today });
  const [all, memberships, neighbours, numbers, newest, supported] = await Promise.all([
    loadDongs(),
    listMemberships(dong.code),
    listNeighbours(dong.code),
    getDongNumbers(dong.code, yearAgo),
    proposals('newest'),
    proposals('supported'),
  ]);
  return {
    dong,
    all,
    numbers,
    newest: newest.cards,
    supported: newest.next === null ? [] : supported.cards,
    now: now(),
    memberships: memberships.map((m) => ({ ...m, isNow: holdsOn(m, today) })),
    partners: all.filter((other) => dong.zone !== null && other.zone?.id === dong.zone.id && other.code !== dong.code),
    neighbours: all.filter((other) => neighbours.includes(other.code)),
  };
});

/** Today's zones, each with its dongs, hub first; and those that came before. */
export async function loadZones() {
  const today = dayOf(now());
  const [zones, dongs] = await Promise.all([listZones(), loadDongs()]);
  const hubFirst = (a: { role: string | null }, b: { role: string | null }) =>
    (a.role ?? '').localeCompare(b.role ?? '');
  const current = zones.filter((zone) => holdsOn(zone, today));
  return {
    now: current.map((zone) => ({ ...zone, dongs: dongs.filter((dong) => dong.zone?.id === zone.id).sort(hubFirst) })),
    before: zones.filter((zone) => !current.includes(zone)),
  };
}

/** A zone with its dongs today, or of its first day when it has ended; null when there is no such zone. */
export const loadZone = cache(async (slug: string) => {
  const today = dayOf(now());
  const zone = (await listZones()).find((one) => one.slug === slug);
  if (!zone) return null;
  const isNow = holdsOn(zone, today);
  const [dongs, all, round, items] = await Promise.all([
    listZoneDongs(zone.id, isNow ? today : zone.validFrom),
    loadDongMap(),
    isNow ? getOpenRound(zone.id) : null,
    listItems({ zone: zone.slug, limit: few }),
  ]);
  return { zone, isNow, dongs, all, round, items: items.rows };
});
