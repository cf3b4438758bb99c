import { BigNumbers, type Figure } from '@/components/ui/figure/big-number';
import { DataTable } from '@/components/ui/figure/data-table';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatNumber, formatPercent } from '@/lib/format/numbers';
import { hotlineCopy } from '@/lib/hotline/copy';
import type { HotlineFigures } from '@/lib/hotline/queries/figures';

const link = '#definitions';

/** The figures that are public, each with its definition one press away. Null is a count that is too small to tell, or would tell such a one. */
export function Figures({ figures: f, lang }: { figures: HotlineFigures; lang: Lang }) {
  const t = hotlineCopy[lang];
  const count = (label: string, n: number | null, more: Partial<Figure> = {}): Figure => ({
    label,
    ...(n === null ? { value: t.few } : { value: formatNumber(n, lang), unit: t.cases }),
    link: { href: link, label: t.define, about: label },
    ...more,
  });
  const { inTime, late, waiting, praise, longTerm, elsewhere } = f.outcomes;
  const answered = inTime !== null && late !== null ? inTime + late : null;
  const share =
    answered && inTime !== null
      ? {
          value: formatPercent(inTime, answered, lang),
          unit: '',
          of: t.ofAnswered(formatNumber(answered, lang), formatNumber(inTime, lang)),
        }
      : {};
  const main: Figure[] = [count(t.received, f.received), count(t.inTime, inTime, share)];
  if (f.medianHours !== null)
    main.push(count(t.median, f.medianHours, { value: formatNumber(f.medianHours, lang, 1), unit: t.hours }));
  if (f.rated && f.satisfaction !== null)
    main.push(
      count(t.satisfaction, f.satisfaction, {
        value: formatNumber(f.satisfaction, lang, 1),
        unit: '',
        of: t.ofRated(formatNumber(f.rated, lang)),
      }),
    );
  return (
    <>
      <Section title={t.figures}>
        <BigNumbers figures={main} />
      </Section>
      <Section title={t.became}>
        <BigNumbers
          figures={[count(t.outcomes.inTime, inTime), count(t.outcomes.late, late), count(t.outcomes.waiting, waiting)]}
        />
      </Section>
      <Section title={t.apart}>
        <BigNumbers
          figures={[
            count(t.outcomes.praise, praise),
            count(t.outcomes.longTerm, longTerm),
            count(t.outcomes.elsewhere, elsewhere),
            count(t.spam, f.spam),
          ]}
        />
      </Section>
      <Section title={t.byCategory}>
        <div className="max-sm:[&_td]:px-1 max-sm:[&_th]:px-1">
          <CategoryTable figures={f} lang={lang} />
        </div>
      </Section>
      <Definitions lang={lang} />
    </>
  );
}

function CategoryTable({ figures, lang }: { figures: HotlineFigures; lang: Lang }) {
  const t = hotlineCopy[lang];
  const number = (n: number | null, digits = 0) => (n === null ? t.few : formatNumber(n, lang, digits));
  return (
    <DataTable
      caption={t.byCategory}
      captionHidden
      rows={figures.categories}
      rowKey={(row) => row.category}
      columns={[
        { key: 'category', head: t.kind, rowHead: true, cell: (row) => t.category[row.category] },
        { key: 'received', head: t.received, numeric: true, cell: (row) => number(row.received) },
        {
          key: 'inTime',
          head: t.inTime,
          numeric: true,
          cell: (row) =>
            row.inTime === null || row.answered === null ? t.few : formatPercent(row.inTime, row.answered, lang),
        },
        { key: 'median', head: t.medianHours, numeric: true, cell: (row) => number(row.medianHours, 1) },
        {
          key: 'satisfaction',
          head: t.satisfaction,
          numeric: true,
          cell: (row) =>
            row.satisfaction === null ? (
              t.few
            ) : (
              <>
                {formatNumber(row.satisfaction, lang, 1)}{' '}
                <span className="text-ink-3 max-sm:block max-sm:text-xs">{t.ofRated(number(row.rated))}</span>
              </>
            ),
        },
      ]}
    />
  );
}

/** What every number of this page counts. */
function Definitions({ lang }: { lang: Lang }) {
  const t = hotlineCopy[lang];
  return (
    <Section title={t.definitions} id="definitions">
      <dl className="grid max-w-text gap-4">
        {Object.entries(t.defined).map(([key, { term, text }]) => (
          <div key={key}>
            <dt className="font-bold">{term}</dt>
            <dd className="text-ink-2">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
