import { LinkButton } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatMonthDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { placeCopy } from '@/lib/place/copy';
import type { PlaceRow } from '@/lib/place/queries';
import { facilities } from '@/lib/place/schema';
import { paths, withQuery } from '@/lib/platform/paths';
import { lengthWords } from './place-words';

type Props = { place: PlaceRow; reports: number; lang: Lang };

/** Where it is, when it is open, whom to ask, and the way to say that something is broken. */
export function PlaceFacts({ place, reports, lang }: Props) {
  const t = placeCopy[lang];
  const { seasonFrom, seasonTo, lengthM, hours } = place;
  const there = facilities.filter((name) => place.facilities.includes(name));
  const facts = [
    { term: t.page.where, detail: <span lang="ko">{`${nameIn(place.dong, lang)} · ${place.address}`}</span> },
    ...(hours ? [{ term: t.page.hours, detail: <span lang="ko">{hours}</span> }] : []),
    ...(seasonFrom && seasonTo
      ? [
          {
            term: t.page.season,
            detail: t.season(formatMonthDay(seasonFrom, lang), formatMonthDay(seasonTo, lang)),
          },
        ]
      : []),
    ...(lengthM === null ? [] : [{ term: t.page.length, detail: lengthWords(lengthM, lang) }]),
    ...(there.length === 0
      ? []
      : [{ term: t.page.facilities, detail: there.map((name) => t.facilityNames[name]).join(', ') }]),
    { term: t.page.contact, detail: <span lang="ko">{place.contact}</span> },
  ];
  return (
    <>
      <Box title={t.page.facts}>
        <DescriptionList facts={facts} />
        {(place.kind === 'care' || place.kind === 'health') && (
          <p className="mt-3 text-sm text-ink-2">{t.page.noMedical}</p>
        )}
      </Box>
      <Box>
        <LinkButton wide href={withQuery(paths(lang).newComplaint, { place: place.number })}>
          {t.page.report}
        </LinkButton>
        <p className="mt-3 text-sm text-ink-2">
          {t.page.reportHint} {t.page.reports(reports)}
        </p>
      </Box>
    </>
  );
}
