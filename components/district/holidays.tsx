import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { holidaysCopy } from '@/lib/district/copy/holidays';
import type { DeclaredDay, PreviewedDay } from '@/lib/district/loaders-holidays';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { DeclareForm, WithdrawForm } from './holiday-forms';

type PreviewProps = {
  lang: Lang;
  action: string;
  today: string;
  preview: PreviewedDay | null;
  formKey: string;
};

/** First choose a day and see what it would move, then declare it: two plain steps that need no script. */
export function HolidayPreview({ lang, action, today, preview, formKey }: PreviewProps) {
  const t = holidaysCopy[lang];
  return (
    <div className="grid max-w-text gap-6">
      <form action={action}>
        <label htmlFor="wanted" className="font-bold">
          {t.fields.day}
        </label>
        <p id="wanted-hint" className="mt-0.5 text-sm text-ink-2">
          {t.chooseHint}
        </p>
        <div className="mt-2 flex flex-wrap gap-3">
          <input
            id="wanted"
            type="date"
            name="day"
            required
            min={today}
            defaultValue={preview?.day ?? ''}
            aria-describedby="wanted-hint"
            className="min-h-12 w-56 rounded-md border border-line-strong bg-canvas px-4 text-base text-ink"
          />
          <button type="submit" className={buttonClass('secondary', 48)}>
            {t.preview}
          </button>
        </div>
      </form>
      {preview && <Outcome lang={lang} preview={preview} />}
      {preview?.refused === null && <DeclareForm key={preview.day} lang={lang} formKey={formKey} day={preview.day} />}
    </div>
  );
}

function Outcome({ lang, preview }: { lang: Lang; preview: PreviewedDay }) {
  const t = holidaysCopy[lang];
  const day = formatDay(preview.day, lang);
  if (preview.refused === null) return <Notice kind="info" live title={t.moves(day, preview.moves)} />;
  const reasons: Record<string, string> = t.refusals;
  return (
    <Notice kind="warn" live title={t.cannot(day)}>
      {reasons[preview.refused]}
    </Notice>
  );
}

/** What the last step came to. The form that did it is gone by then, so the page says it. */
export function HolidayOutcome({
  lang,
  declared,
  withdrawn,
}: {
  lang: Lang;
  declared: number | null;
  withdrawn: number | null;
}) {
  const t = holidaysCopy[lang];
  if (declared !== null) return <Notice kind="ok" live title={t.declared(declared)} />;
  return withdrawn === null ? null : <Notice kind="ok" live title={t.withdrawn(withdrawn)} />;
}

type ListProps = { lang: Lang; days: DeclaredDay[]; newKey: () => string };

/** The declared days, latest first; those to come can be withdrawn. */
export function HolidayList({ lang, days, newKey }: ListProps) {
  const t = holidaysCopy[lang];
  if (days.length === 0) return <p className="text-ink-2">{t.none}</p>;
  return (
    <ul className="max-w-text border-t-2 border-ink">
      {days.map((row) => (
        <li key={row.day} className="flex flex-wrap items-center justify-between gap-3 border-b border-line-weak py-4">
          <div>
            <p className="font-bold">{nameIn(row, lang)}</p>
            <p className="text-sm text-ink-2">
              <time dateTime={row.day}>{formatDay(row.day, lang)}</time>
            </p>
          </div>
          {row.withdrawable ? (
            <WithdrawForm lang={lang} formKey={newKey()} day={row.day} />
          ) : (
            <p className="text-sm text-ink-3">{t.past}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
