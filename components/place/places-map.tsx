import type { Lang } from '@/lib/format/copy';
import { placeCopy } from '@/lib/place/copy';
import { casePath } from '@/lib/platform/paths';

interface MapPlace {
  number: string;
  name: string;
  longitude: number;
  latitude: number;
  way: [number, number][] | null;
}

interface MapDong {
  code: string;
  nameKo: string;
  nameEn: string;
  longitude: number | null;
  latitude: number | null;
}

type Props = { places: MapPlace[]; dongs: MapDong[]; lang: Lang };

const side = 1000;
const edge = 60;
/** The drawing is at least so tall, and shows at least so many degrees. */
const lowest = 400;
const least = 0.002;

/** Where the places lie: a sketch without streets, drawn on the server. Names of dongs give the eye its bearings. */
export function PlacesMap({ places, dongs, lang }: Props) {
  const t = placeCopy[lang];
  const labels = dongs.flatMap(({ longitude, latitude, ...dong }) =>
    longitude === null || latitude === null ? [] : [{ ...dong, longitude, latitude }],
  );
  const to = projection([
    ...[...labels, ...places].map(({ longitude, latitude }): [number, number] => [longitude, latitude]),
    ...places.flatMap(({ way }) => way ?? []),
  ]);
  if (!to) return null;
  return (
    <figure className="mb-8">
      <svg
        viewBox={`0 0 ${side} ${to.height}`}
        className="block max-h-[70vh] w-full rounded-lg border border-line bg-surface"
      >
        <title>{t.map}</title>
        {places.map((place) => {
          const [x, y] = to.point([place.longitude, place.latitude]);
          return (
            <a key={place.number} href={casePath(lang, 'place', place.number)} aria-label={place.name}>
              {place.way && (
                <polyline
                  points={place.way.map((p) => to.point(p).map(Math.round).join(',')).join(' ')}
                  className="fill-none stroke-primary stroke-[5] max-sm:stroke-[10]"
                />
              )}
              <circle cx={x} cy={y} r="22" className="fill-transparent max-sm:[r:40px]" />
              <circle cx={x} cy={y} r="9" className="fill-primary stroke-canvas stroke-[3] max-sm:[r:16px]" />
              <title>{place.name}</title>
            </a>
          );
        })}
        {labels.map((dong) => {
          const [x, y] = to.point([dong.longitude, dong.latitude]);
          return (
            <text
              key={dong.code}
              x={x}
              y={y}
              textAnchor="middle"
              className="pointer-events-none fill-ink-2 stroke-surface stroke-[6] text-[20px] [paint-order:stroke] max-sm:text-[28px]"
            >
              {lang === 'ko' ? dong.nameKo : dong.nameEn}
            </text>
          );
        })}
      </svg>
      <figcaption className="mt-2 text-sm text-ink-2">{t.mapHint}</figcaption>
    </figure>
  );
}

/** Degrees to the drawing: a degree of longitude is shortened as it is at that latitude. Null without points. */
function projection(points: [number, number][]) {
  if (points.length === 0) return null;
  const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, south, north] = [
    Math.min(...longitudes),
    Math.max(...longitudes),
    Math.min(...latitudes),
    Math.max(...latitudes),
  ];
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, tall] = [(east - west) * stretch, north - south];
  // One short way fills the drawing as well as all places of a district do, and none of its ends is cut off.
  const scale = (side - 2 * edge) / Math.max(wide, tall, least);
  const left = (side - wide * scale) / 2;
  return {
    height: Math.max(Math.round(tall * scale) + 2 * edge, lowest),
    point: ([longitude, latitude]: readonly [number, number]): [number, number] => [
      Math.round(left + (longitude - west) * stretch * scale),
      Math.round(edge + (north - latitude) * scale),
    ],
  };
}
