import { buttonClass } from '@/components/ui/button';
import type { Lang } from '@/lib/format/copy';
import { choicesCopy } from '@/lib/notification/copy/choices';
import { paths } from '@/lib/platform/paths';

/** One button of an ordinary form, for somebody who is not signed in: it ends these letters, or has them sent again. */
export function StopForm({ token, stopped, lang }: { token: string; stopped: boolean; lang: Lang }) {
  const t = choicesCopy[lang].stop;
  return (
    <form method="post" action={paths(lang).stopNewsAtOnce(token)} className="grid gap-3">
      <input type="hidden" name="lang" value={lang} />
      <div>
        <button
          type="submit"
          name="press"
          value={stopped ? 'undo' : 'stop'}
          className={buttonClass(stopped ? 'secondary' : 'primary')}
        >
          {stopped ? t.undo : t.press}
        </button>
      </div>
      <p className="text-sm text-ink-2">{t.noSignIn}</p>
    </form>
  );
}
