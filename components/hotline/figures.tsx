import { BigNumbers, type Figure } from '@/components/ui/figure/big-number';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatNumber, formatPercent } from '@/lib/format/numbers';
import { hotlineCopy } from '@/lib/hotline/copy';
import type { HotlineFigures } from '@/lib/hotline/queries/figures';

/** The figures that are public. Null is a count too small to tell. */
export function Figures({ figures: f, lang }: { figures: HotlineFigures; lang: Lang }) {
  const t = hotlineCopy[lang];
  const few = { value: t.few };
  const count = (label: string, n: number | null): Figure =>
    n === null ? { label, ...few } : { label, value: formatNumber(n, lang), unit: t.cases };
  const main: Figure[] = [count(t.received, f.received)];
  if (f.answered && f.inTime !== null) {
    const of = t.ofAnswered(formatNumber(f.answered, lang));
    main.push({ label: t.inTime, value: formatPercent(f.inTime, f.answered, lang), of });
    main.push({ label: t.median, value: formatNumber(f.medianHours ?? 0, lang, 1), unit: t.hours });
  }
  if (f.rated && f.satisfaction !== null) {
    const of = t.ofRated(formatNumber(f.rated, lang));
    main.push({ label: t.satisfaction, value: formatNumber(f.satisfaction, lang, 1), of });
  }
  return (
    <>
      <Section title={t.figures}>
        <BigNumbers figures={main} />
      </Section>
      <Section title={t.byCategory}>
        <BigNumbers figures={f.categories.map(({ category, n }) => count(t.category[category], n))} />
      </Section>
      <Section title={t.apart}>
        <BigNumbers figures={[count(t.praise, f.praise), count(t.longTerm, f.longTerm)]} />
      </Section>
    </>
  );
}
