import { Button, buttonClass } from '@/components/ui/button';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import { stageNames } from '@/lib/proposal/rules-stage';
import { type ProposalFilter, pillars } from '@/lib/proposal/schema';

type Named = { slug: string; nameKo: string; nameEn: string };
type Props = { filter: ProposalFilter; dongs: Named[]; zones: Named[]; lang: Lang };

/** Search and conditions as a plain GET form: every view has an address, and no script is needed. */
export function Filters({ filter, dongs, zones, lang }: Props) {
  const t = proposalCopy[lang];
  const places = (rows: Named[]) => rows.map((row) => ({ value: row.slug, label: nameIn(row, lang) }));
  const narrowed = filter.dong || filter.zone || filter.stage || filter.pillar || filter.sort !== 'newest';
  return (
    <search>
      <form action={paths(lang).proposals} className="grid gap-3">
        <div className="flex gap-2">
          <label className="min-w-0 flex-1">
            <span className="sr-only">{t.search}</span>
            <input
              type="search"
              name="q"
              defaultValue={filter.q ?? ''}
              placeholder={t.searchHint}
              maxLength={60}
              className="block min-h-12 w-full rounded-md border border-line-strong bg-canvas px-4"
            />
          </label>
          <Button type="submit" kind="primary">
            {t.find}
          </Button>
        </div>
        <details open={Boolean(narrowed)}>
          <summary className={buttonClass('quiet', 40)}>{t.narrow}</summary>
          <div className="mt-2 grid grid-cols-2 gap-3 lg:grid-cols-5">
            <Choice name="dong" label={t.dong} any={t.anyDong} value={filter.dong} options={places(dongs)} />
            <Choice name="zone" label={t.zone} any={t.anyZone} value={filter.zone} options={places(zones)} />
            <Choice
              name="stage"
              label={t.stage}
              any={t.anyStage}
              value={filter.stage}
              options={stageNames.map((value) => ({ value, label: t.stages[value] }))}
            />
            <Choice
              name="pillar"
              label={t.pillar}
              any={t.anyPillar}
              value={filter.pillar}
              options={pillars.map((value) => ({ value, label: t.pillars[value] }))}
            />
            <Choice
              name="sort"
              label={t.sort}
              any={t.newest}
              value={filter.sort === 'supported' ? 'supported' : ''}
              options={[{ value: 'supported', label: t.supported }]}
            />
          </div>
        </details>
      </form>
    </search>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  any: string;
  value: string | null | undefined;
  options: { value: string; label: string }[];
};

function Choice({ name, label, any, value, options }: ChoiceProps) {
  return (
    <label className="text-sm font-bold">
      {label}
      <select
        name={name}
        defaultValue={value ?? ''}
        className="mt-1 block min-h-12 w-full rounded-md border border-line-strong bg-canvas px-3 text-base font-normal"
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
