import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { mailCopy } from '@/lib/member/copy/mail';
import type { DemoLetters } from '@/lib/member/loaders/mail';
import { paths } from '@/lib/platform/paths';

/** A box to look into where no mail server is: an address, and what has come to it. Works without script. */
export function DemoMailbox({ lang, to, letters, now }: { lang: Lang } & DemoLetters) {
  const t = mailCopy[lang];
  return (
    <>
      <form action={paths(lang).demoMail} className="mb-6 flex flex-wrap items-end gap-2">
        <label className="grid min-w-0 flex-1 basis-64 gap-1 text-sm font-bold">
          {t.boxOf}
          <input
            name="to"
            type="email"
            defaultValue={to}
            autoComplete="off"
            required
            className="min-h-12 w-full rounded-md border border-line-strong bg-canvas px-4 py-2.5 text-base font-normal text-ink"
          />
        </label>
        <button type="submit" className={buttonClass('secondary')}>
          {t.look}
        </button>
      </form>
      {letters.length === 0 ? (
        <EmptyState title={to ? t.empty : t.whose} text={to ? t.emptyText : t.whoseText} />
      ) : (
        <ol className="grid gap-4" aria-label={to}>
          {letters.map((letter) => (
            <li key={letter.id} className="rounded-lg border border-line bg-surface p-5">
              <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-b border-line-weak pb-2">
                <h2 className="text-base">{letter.subject}</h2>
                <time dateTime={letter.at.toISOString()} className="text-sm text-ink-3">
                  {formatShortInstant(letter.at, now, lang)}
                </time>
              </div>
              <p className="mt-3 whitespace-pre-wrap wrap-anywhere">{letter.body}</p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
