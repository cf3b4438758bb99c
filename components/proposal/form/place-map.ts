/** Degrees, WGS 84. */
export type Point = { longitude: number; latitude: number };
/** A place on the sketch, 0 to 1 from its left upper corner. */
export type Spot = { x: number; y: number };
type Bounds = { west: number; south: number; size: number; stretch: number };

type MaybePoint = { longitude: number | null; latitude: number | null };

const isPoint = (place: MaybePoint): place is Point => place.longitude !== null && place.latitude !== null;

/** A square that holds all the points with some air. A degree of longitude is shortened as it is at that latitude. */
export function boundsOf(places: readonly MaybePoint[]): Bounds {
  const points = places.filter(isPoint);
  const longitudes = points.map((p) => p.longitude);
  const latitudes = points.map((p) => p.latitude);
  const middle = { longitude: middleOf(longitudes), latitude: middleOf(latitudes) };
  const stretch = Math.cos((middle.latitude * Math.PI) / 180);
  const size = 1.3 * Math.max(extentOf(longitudes) * stretch, extentOf(latitudes), 0.01);
  return { west: middle.longitude - size / stretch / 2, south: middle.latitude - size / 2, size, stretch };
}

export function toSpot(point: Point, { west, south, size, stretch }: Bounds): Spot {
  return { x: ((point.longitude - west) * stretch) / size, y: 1 - (point.latitude - south) / size };
}

export function toPoint(spot: Spot, { west, south, size, stretch }: Bounds): Point {
  return { longitude: west + (spot.x * size) / stretch, latitude: south + (1 - spot.y) * size };
}

/** The place whose point is closest. */
export function nearestTo<Place extends MaybePoint>(point: Point, places: readonly Place[]): Place | null {
  const apart = (place: Place) =>
    isPoint(place)
      ? Math.hypot(
          (place.longitude - point.longitude) * Math.cos((point.latitude * Math.PI) / 180),
          place.latitude - point.latitude,
        )
      : Number.POSITIVE_INFINITY;
  return places.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}

const middleOf = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
const extentOf = (values: number[]) => Math.max(...values) - Math.min(...values);
