import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import type { Lang } from '@/lib/format/copy';
import { insightCopy } from '@/lib/insight/copy';
import { type BoardQuery, complaintKinds, proposalKinds } from '@/lib/insight/schema';

type Props = {
  lang: Lang;
  /** The board's own address. */
  action: string;
  query: BoardQuery;
  periods: { key: 'month' | 'quarter' | 'year'; href: string; current: boolean }[];
};

const control =
  'mt-1 block min-h-12 w-full min-w-0 rounded-md border border-line-strong bg-canvas px-3 text-base font-normal text-ink';

/** What the board is about, and of when. A plain form: works without script, and every view has an address of its own. */
export function BoardFilter({ lang, action, query, periods }: Props) {
  const t = insightCopy[lang].filter;
  return (
    <search aria-label={t.title} className="no-print mb-8 grid gap-2">
      <form
        action={action}
        className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_1fr_1fr_auto] lg:items-end"
      >
        <input type="hidden" name="by" value={query.by} />
        <div className="sm:col-span-2 lg:col-span-1">
          <label htmlFor="board-what" className="text-sm font-bold">
            {t.what}
          </label>
          <WhatSelect lang={lang} what={query.what} />
        </div>
        <label className="block text-sm font-bold">
          {t.from}
          <input type="date" name="from" defaultValue={query.from} className={control} />
        </label>
        <label className="block text-sm font-bold">
          {t.to}
          <input type="date" name="to" defaultValue={query.to} className={control} />
        </label>
        <button type="submit" className={`${buttonClass('secondary', 48)} sm:col-span-2 lg:col-span-1`}>
          {t.show}
        </button>
      </form>
      <nav aria-label={t.periods}>
        <ul className="flex flex-wrap gap-x-5">
          {periods.map(({ key, href, current }) => (
            <li key={key}>
              <Link
                prefetch={false}
                href={href}
                aria-current={current ? 'true' : undefined}
                className="inline-flex min-h-11 items-center text-sm text-primary-ink underline underline-offset-4 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t[key]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </search>
  );
}

function WhatSelect({ lang, what }: { lang: Lang; what: BoardQuery['what'] }) {
  const { filter: t, kinds } = insightCopy[lang];
  return (
    <select id="board-what" name="what" defaultValue={what} className={`${control} pr-10`}>
      <option value="complaints">{t.complaints}</option>
      <option value="proposals">{t.proposals}</option>
      <optgroup label={t.complaintKinds}>
        {complaintKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </optgroup>
      <optgroup label={t.proposalKinds}>
        {proposalKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
