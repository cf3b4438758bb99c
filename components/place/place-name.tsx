import { Card } from '@/components/ui/cards';
import type { Lang } from '@/lib/format/copy';
import { placeCopy } from '@/lib/place/copy';
import type { PlaceRow } from '@/lib/place/queries';
import { casePath } from '@/lib/platform/paths';
import { lengthWords } from './place-words';

/** One place where its dong is the matter: what it is, without whether it is open today. */
export function PlaceName({ place, lang }: { place: PlaceRow; lang: Lang }) {
  return (
    <Card
      href={casePath(lang, 'place', place.number)}
      title={<span lang="ko">{place.name}</span>}
      text={<span lang="ko">{place.summary}</span>}
      meta={[placeCopy[lang].kinds[place.kind], place.lengthM !== null && lengthWords(place.lengthM, lang)]}
    />
  );
}
