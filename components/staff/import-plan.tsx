import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { importCopy } from '@/lib/staff/copy/import';
import type { ImportPlanPage } from '@/lib/staff/loaders-import';
import type { StaffChange } from '@/lib/staff/rules-import';
import { chargeValue } from '@/lib/staff/schema';
import { ChargeTag, Days } from './charge';

type Props = { lang: Lang; page: Pick<ImportPlanPage, 'plan' | 'places'> };

const groupOf: Record<StaffChange['kind'], 'new' | 'changed' | 'ended'> = {
  person: 'new',
  new: 'new',
  renamed: 'changed',
  changed: 'changed',
  ended: 'ended',
};

/** Every change, one by one, and every line that is wrong. */
export function ImportPlan({ lang, page: { plan, places } }: Props) {
  const t = importCopy[lang];
  const wrong: Record<string, string> = t.errors;
  const of = (group: 'new' | 'changed' | 'ended') => plan.changes.filter((change) => groupOf[change.kind] === group);
  return (
    <>
      <p className="mb-6 font-bold">
        {t.counts(of('new').length, of('changed').length, of('ended').length, plan.unchanged, plan.errors.length)}
      </p>
      {plan.errors.length > 0 && (
        <Section title={t.groups.errors}>
          <ul className="border-t-2 border-bad">
            {plan.errors.map(({ line, code }) => (
              <li key={line} className="flex flex-wrap gap-x-4 border-b border-line-weak py-3">
                <b>{t.line(line)}</b>
                <span>{wrong[code]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(['new', 'changed', 'ended'] as const).map((group) =>
        of(group).length === 0 ? null : (
          <Section key={group} title={t.groups[group]}>
            <ul className="border-t-2 border-ink">
              {of(group).map((change, at) => (
                <li key={at} className="grid gap-x-8 gap-y-1 border-b border-line-weak py-3 sm:grid-cols-[14rem_1fr]">
                  <p>
                    <b>{change.name}</b> <span className="text-sm text-ink-3">{change.staffNo}</span>
                  </p>
                  <Change lang={lang} change={change} places={places} />
                </li>
              ))}
            </ul>
          </Section>
        ),
      )}
    </>
  );
}

function Change({ lang, change, places }: { lang: Lang; change: StaffChange; places: ImportPlanPage['places'] }) {
  const t = importCopy[lang];
  if (change.kind === 'person') return <p>{t.newPerson}</p>;
  if (change.kind === 'renamed') return <p>{t.renamed(change.before)}</p>;
  const place = places.get(chargeValue(change.charge)) ?? null;
  const shown = (term: { isHead: boolean }) => ({
    role: change.charge.role,
    isHead: term.isHead,
    dong: place,
    department: null,
    institution: null,
  });
  if (change.kind === 'new')
    return (
      <p className="flex flex-wrap items-center gap-x-4">
        <ChargeTag lang={lang} charge={shown(change.after)} />
        <Days lang={lang} days={change.after} />
      </p>
    );
  if (change.kind === 'ended')
    return (
      <p className="flex flex-wrap items-center gap-x-4">
        <ChargeTag lang={lang} charge={shown(change.before)} />
        <span className="text-sm text-ink-2">{t.endsToday}</span>
      </p>
    );
  const terms = [
    { label: t.before, term: change.before },
    { label: t.now, term: change.after },
  ];
  return (
    <dl className="grid gap-1">
      {terms.map(({ label, term }) => (
        <div key={label} className="flex flex-wrap items-center gap-x-4">
          <dt className="w-20 text-sm text-ink-3">{label}</dt>
          <dd className="flex flex-wrap items-center gap-x-4">
            <ChargeTag lang={lang} charge={shown(term)} />
            <Days lang={lang} days={term} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
