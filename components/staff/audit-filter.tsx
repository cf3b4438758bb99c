import { buttonClass } from '@/components/ui/button';
import type { Lang } from '@/lib/format/copy';
import { auditCopy } from '@/lib/staff/copy/audit';
import type { AuditPage } from '@/lib/staff/loaders-audit';

const control =
  'mt-1 block min-h-12 w-full rounded-md border border-line-strong bg-canvas px-4 text-base font-normal text-ink';

/** Narrows the trail down to a person, days, a kind. A plain form with an address of its own. */
export function AuditFilter({ lang, action, asked }: { lang: Lang; action: string; asked: AuditPage['asked'] }) {
  const t = auditCopy[lang];
  return (
    <form action={action} className="mb-6 flex flex-wrap items-end gap-3">
      <label className="block min-w-0 flex-1 basis-44 text-sm font-bold sm:max-w-64">
        {t.person}
        <input type="search" name="person" defaultValue={asked.person} maxLength={60} className={control} />
      </label>
      <label className="block min-w-0 flex-1 basis-36 text-sm font-bold sm:max-w-48">
        {t.from}
        <input type="date" name="from" defaultValue={asked.from} className={control} />
      </label>
      <label className="block min-w-0 flex-1 basis-36 text-sm font-bold sm:max-w-48">
        {t.until}
        <input type="date" name="until" defaultValue={asked.until} className={control} />
      </label>
      <label className="block min-w-0 flex-1 basis-40 text-sm font-bold sm:max-w-56">
        {t.kind}
        <select name="kind" defaultValue={asked.kind ?? ''} className={`${control} pr-10`}>
          <option value="">{t.all}</option>
          {Object.entries(t.kinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonClass('secondary', 48)}>
        {t.show}
      </button>
    </form>
  );
}
