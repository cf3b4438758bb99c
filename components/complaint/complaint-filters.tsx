import { buttonClass } from '@/components/ui/button';
import { Tabs } from '@/components/ui/tabs';
import { complaintCopy } from '@/lib/complaint/copy';
import { complaintKinds } from '@/lib/complaint/rules';
import type { ComplaintFilter } from '@/lib/complaint/schema';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';

type Dong = { slug: string; nameKo: string; nameEn: string };
type Props = { filter: ComplaintFilter; dongs: Dong[]; lang: Lang };

const stages = ['all', 'open', 'late', 'answered', 'closed'] as const;
const control =
  'block w-full min-h-12 rounded-md border border-line-strong bg-canvas px-3 py-2 text-base text-ink hover:border-ink';

/** Narrowing the list by address alone: words, dong, kind, and the stage as tabs. */
export function ComplaintFilters({ filter, dongs, lang }: Props) {
  const t = complaintCopy[lang].filters;
  const kinds = complaintCopy[lang].kinds;
  return (
    <div className="mb-6">
      <form
        method="get"
        action={paths(lang).complaints}
        aria-label={t.title}
        className="mb-4 grid grid-cols-2 gap-3 sm:grid-cols-[1fr_auto_auto_auto]"
      >
        <label className="col-span-2 min-w-0 sm:col-span-1">
          <span className="mb-1 block text-sm font-bold">{t.words}</span>
          <input type="search" name="q" defaultValue={filter.q ?? ''} maxLength={60} className={control} />
        </label>
        <label>
          <span className="mb-1 block text-sm font-bold">{t.dong}</span>
          <select name="dong" defaultValue={filter.dong ?? ''} className={`${control} pr-9`}>
            <option value="">{t.all}</option>
            {dongs.map((dong) => (
              <option key={dong.slug} value={dong.slug}>
                {nameIn(dong, lang)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="mb-1 block text-sm font-bold">{t.kind}</span>
          <select name="kind" defaultValue={filter.kind ?? ''} className={`${control} pr-9`}>
            <option value="">{t.all}</option>
            {complaintKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        {filter.stage && <input type="hidden" name="stage" value={filter.stage} />}
        <button type="submit" className={`${buttonClass('secondary', 48)} col-span-2 self-end sm:col-span-1`}>
          {t.search}
        </button>
      </form>
      <Tabs
        label={t.stage}
        tabs={stages.map((stage) => ({
          href: listAddress(lang, { ...filter, stage: stage === 'all' ? null : stage, before: null }),
          label: t.stages[stage],
          current: (filter.stage ?? 'all') === stage,
        }))}
      />
    </div>
  );
}

/** The address of the list as it is narrowed, without what is not set. */
export function listAddress(lang: Lang, filter: Partial<ComplaintFilter>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  const text = query.toString();
  return paths(lang).complaints + (text ? `?${text}` : '');
}
