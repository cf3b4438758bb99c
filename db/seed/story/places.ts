import type { Tx } from '@/db/client';
import { place, placeClosure } from '@/db/schema/place';
import { type Position, wayLength } from '@/lib/place/rules';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { directory, type PlaceText } from '../content/directory';
import { blank, type Case, newCase, note, type Place, placeOf, type World } from './world';

const metresOfDegree = 111_195;

/** So many metres east and north of the middle of a dong, five decimals of a degree. */
function position(dong: Place, east: number, north: number): Position {
  const latitude = (dong.latitude ?? 35.15) + north / metresOfDegree;
  const longitude = (dong.longitude ?? 126.85) + east / (metresOfDegree * Math.cos((latitude * Math.PI) / 180));
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [round(longitude), round(latitude)];
}

/** The directory of places, each put there by its dong's officer. */
export function tellPlaces(world: World): void {
  const today = dayOf(world.times.now);
  const told = directory.map((text) => {
    const dong = placeOf(world, text.dong);
    const at = world.times.office(text.days);
    const made = newCase<Case>(world, { ...blank(at), kind: 'place', noun: 'place', state: 'shown' });
    note(world, made, 'add', dong.officer, at, {
      public: true,
      text: [text.name, text.summary, text.address].join('\n'),
    });
    const closure = text.closed && closureOf(text.closed, today);
    if (closure)
      note(world, made, 'close', dong.officer, world.times.office(1.2), {
        public: true,
        reason: closure.reason,
        data: () => ({ from: closure.firstDay, to: closure.lastDay }),
      });
    return { text, dong, made, closure };
  });
  world.rows.push(async (tx: Tx) => {
    for (const { text, dong, made, closure } of told) {
      await tx.insert(place).values({ ...rowOf(text, dong), id: made.id, shown: true, changedAt: made.changedAt });
      if (closure && dong.officer.memberId)
        await tx
          .insert(placeClosure)
          .values({ ...closure, placeId: made.id, declaredBy: dong.officer.memberId, declaredAt: made.changedAt });
    }
  });
}

const closureOf = ([inDays, days, reason]: NonNullable<PlaceText['closed']>, today: string) => ({
  firstDay: addDays(today, inDays),
  lastDay: addDays(today, inDays + days - 1),
  reason,
});

function rowOf(text: PlaceText, dong: Place) {
  const [east, north] = text.at;
  const [longitude, latitude] = position(dong, east, north);
  const way = text.way?.map(([x, y]) => position(dong, east + x, north + y)) ?? null;
  const [seasonFrom, seasonTo] = text.season ?? [null, null];
  const { kind, name, summary, address, contact, hours = null, facilities = [] } = text;
  return {
    kind,
    name,
    summary,
    address,
    contact,
    hours,
    facilities,
    dongCode: dong.code,
    longitude,
    latitude,
    way,
    lengthM: way && wayLength(way),
    seasonFrom,
    seasonTo,
  };
}
