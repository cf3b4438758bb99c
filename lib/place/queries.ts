import { and, asc, eq, getTableColumns, gte, inArray, notInArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { publicComplaint as complaint } from '@/db/schema/complaint';
import { dong } from '@/db/schema/district';
import { place, placeClosure, placeReport } from '@/db/schema/place';
import { subject } from '@/db/schema/subject';

export type PlaceKind = typeof place.$inferSelect.kind;

const { search: _, ...columns } = getTableColumns(place);
const places = () =>
  db
    .select({
      ...columns,
      number: subject.number,
      dong: { slug: dong.slug, nameKo: dong.nameKo, nameEn: dong.nameEn },
    })
    .from(place)
    .innerJoin(subject, eq(subject.id, place.id))
    .innerJoin(dong, eq(dong.code, place.dongCode));

/** A district has hundreds of places, not thousands: list and map show all that match. */
const most = 500;

export interface PlaceFilter {
  kind?: PlaceKind;
  dong?: string;
}

/** Places that are shown, by dong and name. */
export const listPlaces = ({ kind, dong: slug }: PlaceFilter = {}) =>
  places()
    .where(and(eq(place.shown, true), kind ? eq(place.kind, kind) : undefined, slug ? eq(dong.slug, slug) : undefined))
    .orderBy(asc(dong.position), asc(place.name))
    .limit(most);
export type PlaceRow = Awaited<ReturnType<typeof listPlaces>>[number];

/** Places of these dongs in whatever state; of all dongs for null. */
export const listKeptPlaces = (dongCodes: readonly string[] | null) =>
  places()
    .where(dongCodes === null ? undefined : inArray(place.dongCode, [...dongCodes]))
    .orderBy(asc(dong.position), asc(place.name))
    .limit(most);

export async function getPlace(number: string) {
  const [row] = await places().where(eq(subject.number, number));
  return row ?? null;
}

/** Closures of these places that have not ended before the day. */
export const listClosures = (placeIds: readonly number[], from: string) =>
  db
    .select()
    .from(placeClosure)
    .where(and(inArray(placeClosure.placeId, [...placeIds]), gte(placeClosure.lastDay, from)))
    .orderBy(asc(placeClosure.firstDay));
export type ClosureRow = Awaited<ReturnType<typeof listClosures>>[number];

/** How many public reports about a place are not answered yet. */
export const countOpenReports = (placeId: number): Promise<number> =>
  db.$count(
    db
      .select({ id: placeReport.complaintId })
      .from(placeReport)
      .innerJoin(complaint, eq(complaint.id, placeReport.complaintId))
      .where(
        and(
          eq(placeReport.placeId, placeId),
          notInArray(complaint.state, ['answered', 'closed', 'withdrawn', 'merged', 'transferred']),
        ),
      )
      .as('open'),
  );
