import { courseCopy } from '@/lib/course/copy';
import type { CoursePage } from '@/lib/course/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';

/** What those who were there say, once there are enough of them. */
export function Stars({ feedback, lang }: { feedback: CoursePage['feedback']; lang: Lang }) {
  const t = courseCopy[lang].page;
  if (feedback.mean === null) return <p className="text-ink-2">{t.fewAnswers}</p>;
  return <p className="text-xl font-bold">{t.mean(formatNumber(feedback.mean, lang, 1), feedback.n)}</p>;
}
