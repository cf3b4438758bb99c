import type { Lang } from '@/lib/format/copy';
import { personalDataCopy } from '@/lib/format/personal-data/copy';
import type { PersonalPlace } from '@/lib/format/personal-data/places';
import { Marked } from './marked';

/** Where a text looks like personal data: each place with its kind, marked within the words around it. */
export function PersonalPlaces({ places, lang }: { places: PersonalPlace[]; lang: Lang }) {
  if (places.length === 0) return null;
  return (
    <ul className="mt-2 grid max-w-text gap-2 rounded-md border border-line bg-canvas px-4 py-3 font-normal text-ink">
      {places.map(({ kind, ...place }, at) => (
        <li key={at} className="min-w-0">
          <span className="block text-sm text-ink-2">{personalDataCopy[lang].kinds[kind]}</span>
          <Marked {...place} />
        </li>
      ))}
    </ul>
  );
}
