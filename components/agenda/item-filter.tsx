import { buttonClass } from '@/components/ui/button';
import { agendaCopy } from '@/lib/agenda/copy';
import { agendaWorkflow, internalStates } from '@/lib/agenda/states';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';

interface Props {
  lang: Lang;
  zones: { slug: string; nameKo: string; nameEn: string }[];
  filter: { zone?: string; state?: string };
}

const selectClass =
  'block min-h-12 w-full rounded-md border border-line-strong bg-canvas px-4 pr-10 text-base text-ink';

/** Narrows the list down. A plain form: its answer has an address of its own. */
export function ItemFilterForm({ lang, zones, filter }: Props) {
  const t = agendaCopy[lang];
  const states = agendaWorkflow.states.filter((s) => !internalStates.includes(s));
  return (
    <form action={paths(lang).agenda} className="mb-6 grid gap-3 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      <label className="block text-sm font-bold">
        {t.filter.zone}
        <select name="zone" defaultValue={filter.zone ?? ''} className={selectClass}>
          <option value="">{t.filter.all}</option>
          {zones.map((zone) => (
            <option key={zone.slug} value={zone.slug}>
              {nameIn(zone, lang)}
            </option>
          ))}
        </select>
      </label>
      <label className="block text-sm font-bold">
        {t.filter.state}
        <select name="state" defaultValue={filter.state ?? ''} className={selectClass}>
          <option value="">{t.filter.all}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {t.states[state]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonClass('secondary', 48)}>
        {t.filter.apply}
      </button>
    </form>
  );
}
