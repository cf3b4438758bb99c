import { ok, type Result, refuse } from '@/lib/platform/result';

/** Longitude and latitude in degrees, WGS 84, in the order of GeoJSON (RFC 7946, section 3.1.1). */
export type Position = [longitude: number, latitude: number];

interface Opening {
  seasonFrom: string | null;
  seasonTo: string | null;
}
interface Closure {
  firstDay: string;
  lastDay: string;
  reason: string;
}

/** Whether a season (MM-DD to MM-DD, both included, over the turn of the year when `from` is behind `to`) holds the day. */
export function inSeason({ seasonFrom, seasonTo }: Opening, day: string): boolean {
  if (seasonFrom === null || seasonTo === null) return true;
  const today = day.slice(5);
  return seasonFrom <= seasonTo ? today >= seasonFrom && today <= seasonTo : today >= seasonFrom || today <= seasonTo;
}

/** Open, out of season, or closed for a reason until its last day. */
export function openingOn(
  place: Opening,
  closures: readonly Closure[],
  day: string,
): { is: 'open' } | { is: 'out_of_season' } | { is: 'closed'; until: string; reason: string } {
  const closed = closures.find((closure) => closure.firstDay <= day && day <= closure.lastDay);
  if (closed) return { is: 'closed', until: closed.lastDay, reason: closed.reason };
  return inSeason(place, day) ? { is: 'open' } : { is: 'out_of_season' };
}

const earthRadiusM = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Length of a way in whole metres: the great circles between its points (haversine). */
export function wayLength(way: readonly Position[]): number {
  let metres = 0;
  for (const [at, [longitude, latitude]] of way.entries()) {
    const before = way[at - 1];
    if (!before) continue;
    const [dLon, dLat] = [radians(longitude - before[0]), radians(latitude - before[1])];
    const h =
      Math.sin(dLat / 2) ** 2 + Math.cos(radians(before[1])) * Math.cos(radians(latitude)) * Math.sin(dLon / 2) ** 2;
    metres += 2 * earthRadiusM * Math.asin(Math.sqrt(h));
  }
  return Math.round(metres);
}

const mostPoints = 500;

/**
 * Reads a way as an officer writes it: one point a line, latitude and longitude with a comma, as maps show them. Empty is no way. Refuses
 * `not_a_point:line`, `outside_korea:line`, `one_point`, `too_many_points`.
 */
export function readWay(text: string): Result<Position[] | null> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) return ok(null);
  if (lines.length === 1) return refuse('one_point', { field: 'way' });
  if (lines.length > mostPoints) return refuse('too_many_points', { field: 'way' });
  const way: Position[] = [];
  for (const [at, line] of lines.entries()) {
    const found = /^(\d{2}(?:\.\d{1,10})?)\s*,\s*(\d{3}(?:\.\d{1,10})?)$/.exec(line);
    if (!found) return refuse(`not_a_point:${at + 1}`, { field: 'way' });
    const [latitude, longitude] = [Number(found[1]), Number(found[2])];
    if (latitude < 33 || latitude > 39 || longitude < 124 || longitude > 132)
      return refuse(`outside_korea:${at + 1}`, { field: 'way' });
    way.push([longitude, latitude]);
  }
  return ok(way);
}

/** A way as an officer reads and writes it. */
export const writeWay = (way: readonly Position[] | null): string =>
  (way ?? []).map(([longitude, latitude]) => `${latitude}, ${longitude}`).join('\n');
