import { Card } from '@/components/ui/cards';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { placeCopy } from '@/lib/place/copy';
import type { ListedPlace } from '@/lib/place/loaders';
import { casePath, paths } from '@/lib/platform/paths';
import { lengthWords, OpeningTag } from './place-words';

/** One place in the list. */
export function PlaceCard({ place, lang }: { place: ListedPlace; lang: Lang }) {
  const t = placeCopy[lang];
  return (
    <Card
      href={casePath(lang, 'place', place.number)}
      heading="h2"
      title={<span lang="ko">{place.name}</span>}
      picture={place.picture && { src: paths(lang).file(place.picture.id) }}
      text={<span lang="ko">{place.summary}</span>}
      meta={[
        <OpeningTag key="opening" opening={place.opening} lang={lang} />,
        t.kinds[place.kind],
        nameIn(place.dong, lang),
        place.lengthM !== null && lengthWords(place.lengthM, lang),
      ]}
    />
  );
}
