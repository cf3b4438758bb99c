import { BigNumbers } from '@/components/ui/figure/big-number';
import { Section } from '@/components/ui/page';
import { districtCopy } from '@/lib/district/copy';
import type { loadOffice } from '@/lib/district/loaders';
import { departmentCategories } from '@/lib/district/schema';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatCount, formatNumber } from '@/lib/format/numbers';

type Props = { lang: Lang; office: NonNullable<Awaited<ReturnType<typeof loadOffice>>> };

/** The district in figures with their day and sources, and which department handles what. */
export function Office({ lang, office }: Props) {
  const t = districtCopy[lang];
  const { areaKm2, population, households, asOf, sources } = office.facts;
  const counted = [
    { label: t.population, value: population, unit: t.people },
    { label: t.households, value: households, unit: t.homes },
  ].flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value: formatCount(value, lang) }]));
  return (
    <>
      <Section title={t.district(nameIn(office, lang))}>
        <BigNumbers figures={[...counted, { label: t.area, value: formatNumber(areaKm2, lang, 2), unit: 'km²' }]} />
        <p className="mt-4 text-sm text-ink-3">{t.asOf(formatDay(asOf, lang))}</p>
      </Section>
      <Section title={t.office}>
        <dl className="grid gap-x-10 border-t border-line-weak md:grid-cols-2">
          {office.departments.map((department) => (
            <div key={department.slug} className="border-b border-line-weak py-3">
              <dt className="font-bold">{nameIn(department, lang)}</dt>
              <dd className="text-sm text-ink-2">
                {departmentCategories
                  .filter((category) => department.categories.includes(category))
                  .map((category) => t.categories[category])
                  .join(', ')}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t.sources}>
        <ul className="text-sm text-ink-2">
          {sources.map((source) => (
            <li key={source.id} className="break-all py-0.5">
              {source.reference} ({source.date})
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
