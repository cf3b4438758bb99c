import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { ratingCopy } from '@/lib/hotline/copy/rating';
import type { loadRating } from '@/lib/hotline/loaders/texting';

type Props = { token: string; shown: Awaited<ReturnType<typeof loadRating>>; lang: Lang };

const marks = [5, 4, 3, 2, 1] as const;

/** Five buttons of one ordinary form: it works without script, and a look at the page changes nothing. */
export function RatingForm({ token, shown, lang }: Props) {
  const t = ratingCopy[lang];
  const { rating, state } = shown.thread;
  if (state === 'reopened') return <Notice kind="info" title={t.again} />;
  if (!shown.mayRate) return <Notice kind="info" title={rating ? t.rated(rating) : t.closed} />;
  return (
    <form method="post" action="/api/hotline/rate" className="grid gap-6">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="lang" value={lang} />
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-bold">{rating ? t.change(rating) : t.question}</legend>
        {marks.map((mark) => (
          <button
            key={mark}
            type="submit"
            name="press"
            value={mark}
            aria-current={rating === mark || undefined}
            className={`${buttonClass(rating === mark ? 'primary' : 'secondary', 48, true)} justify-start gap-3`}
          >
            <span className="text-lg tabular-nums">{mark}</span>
            <span>{t.marks[mark]}</span>
          </button>
        ))}
      </fieldset>
      {rating !== null && rating <= 2 && (
        <div className="grid gap-3 rounded-lg border border-line-strong p-4">
          <p>{t.sorry}</p>
          <button type="submit" name="press" value="again" className={buttonClass('primary', 48, true)}>
            {t.lookAgain}
          </button>
        </div>
      )}
      <p className="text-sm text-ink-2">{t.note}</p>
    </form>
  );
}
