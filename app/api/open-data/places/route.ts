import { listPlaces } from '@/lib/place/queries';

/** The directory of places as a GeoJSON FeatureCollection (RFC 7946): trails as lines, everything else as points. */
export async function GET(): Promise<Response> {
  const places = await listPlaces();
  const features = places.map(({ way, longitude, latitude, number, ...place }) => ({
    type: 'Feature',
    id: number,
    geometry: way ? { type: 'LineString', coordinates: way } : { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      number,
      name: place.name,
      kind: place.kind,
      dong: place.dong.nameKo,
      address: place.address,
      hours: place.hours,
      lengthM: place.lengthM,
      facilities: place.facilities,
      seasonFrom: place.seasonFrom,
      seasonTo: place.seasonTo,
    },
  }));
  return Response.json(
    { type: 'FeatureCollection', features },
    { headers: { 'content-type': 'application/geo+json', 'cache-control': 'public, max-age=300' } },
  );
}
