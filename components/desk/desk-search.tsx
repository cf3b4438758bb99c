import { buttonClass } from '@/components/ui/button';
import { deskCopy } from '@/lib/desk/copy';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';

/** Finds in the queue by number or title. */
export function DeskSearch({ lang, task, words }: { lang: Lang; task?: string; words: string }) {
  const t = deskCopy[lang];
  return (
    <search className="min-w-0 max-w-full">
      <form action={paths(lang).desk} className="flex gap-2">
        {task && <input type="hidden" name="task" value={task} />}
        <input
          type="search"
          name="q"
          data-desk-search
          defaultValue={words}
          aria-label={t.search}
          placeholder={t.search}
          className="min-h-12 w-60 min-w-0 max-w-full rounded-md border border-line-strong bg-canvas px-4"
        />
        <button type="submit" className={`${buttonClass('secondary', 48)} flex-none`}>
          {t.find}
        </button>
      </form>
    </search>
  );
}
