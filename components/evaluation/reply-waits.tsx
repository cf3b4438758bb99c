import { evaluationCopy } from '@/lib/evaluation/copy';
import type { ReplyDue } from '@/lib/evaluation/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';

/** Until when those in charge answer, or that they did not in time. */
export function ReplyWaits({ due, lang }: { due: ReplyDue; lang: Lang }) {
  const t = evaluationCopy[lang].reply;
  if (!due) return null;
  return <p className="mt-3 text-sm text-ink-2">{(due.late ? t.late : t.waiting)(formatDay(due.day, lang))}</p>;
}
