import { buttonClass } from '@/components/ui/button';
import type { Lang } from '@/lib/format/copy';
import { searchCopy } from '@/lib/insight/copy-search';
import { paths } from '@/lib/platform/paths';

/** The search box. Its answer has an address of its own. */
export function SearchForm({ lang, words }: { lang: Lang; words: string }) {
  const t = searchCopy[lang];
  return (
    <search className="mb-8 block max-w-text">
      <form action={paths(lang).search}>
        <label htmlFor="q" className="font-bold">
          {words ? t.label : t.start}
        </label>
        <p id="q-hint" className="mt-0.5 text-sm text-ink-2">
          {t.hint}
        </p>
        <div className="mt-2 flex gap-2">
          <input
            id="q"
            type="search"
            name="q"
            required
            maxLength={100}
            defaultValue={words}
            aria-describedby="q-hint"
            className="min-h-12 w-full min-w-0 rounded-md border border-line-strong bg-canvas px-4"
          />
          <button type="submit" className={`${buttonClass('primary', 48)} flex-none`}>
            {t.find}
          </button>
        </div>
      </form>
    </search>
  );
}
