import Link from 'next/link';
import { BigNumbers } from '@/components/ui/figure/big-number';
import { Section } from '@/components/ui/page';
import { districtCopy } from '@/lib/district/copy';
import type { Lang } from '@/lib/format/copy';
import { formatCount, formatNumber } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';

type Props = {
  lang: Lang;
  slug: string;
  numbers: { underWay: number; published: number; decided: number; adopted: number };
  areaKm2: number | null;
};

/** The dong's own numbers, each with what it counts; more of them on the board of progress. */
export function DongNumbers({ lang, slug, numbers, areaKm2 }: Props) {
  const t = districtCopy[lang];
  const count = (n: number) => formatCount(n, lang);
  return (
    <Section title={t.numbers} aside={<Link href={`${paths(lang).progress}?dong=${slug}`}>{t.progress}</Link>}>
      <BigNumbers
        figures={[
          { label: t.openProposals, value: count(numbers.underWay), unit: t.cases },
          { label: t.publishedInYear, value: count(numbers.published), unit: t.cases },
          { label: t.adopted, value: count(numbers.adopted), unit: t.cases, of: t.ofDecided(count(numbers.decided)) },
          ...(areaKm2 === null ? [] : [{ label: t.area, value: formatNumber(areaKm2, lang, 2), unit: 'km²' }]),
        ]}
      />
    </Section>
  );
}
