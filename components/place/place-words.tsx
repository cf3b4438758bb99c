import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { placeCopy } from '@/lib/place/copy';
import type { openingOn } from '@/lib/place/rules';

/** Whether one can go there today, in words and colour. */
export function OpeningTag({ opening, lang }: { opening: ReturnType<typeof openingOn>; lang: Lang }) {
  const t = placeCopy[lang].opening;
  if (opening.is === 'open') return <Tag tone="ok">{t.open}</Tag>;
  if (opening.is === 'out_of_season') return <Tag tone="plain">{t.out_of_season}</Tag>;
  return <Tag tone="warn">{t.closed(formatDay(opening.until, lang))}</Tag>;
}

/** "850m", "1.2km". */
export function lengthWords(metres: number, lang: Lang): string {
  const t = placeCopy[lang];
  return metres < 1000 ? t.metres(formatNumber(metres, lang)) : t.kilometres(formatNumber(metres / 1000, lang, 1));
}
