import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import type { HistoryStep } from '@/lib/platform/history';
import { projectCopy } from '@/lib/project/copy';
import { moneySources } from '@/lib/project/schema';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What a step of a project says beside its name: which milestone, from which day to which, how much money, and why. */
export function projectStepText({ data, reason }: HistoryStep, lang: Lang): string | null {
  const { page, sources } = projectCopy[lang];
  const { milestone, from, to, won, year } = data;
  const days = [String(from), String(to)].filter((each) => day.test(each)).map((each) => formatDay(each, lang));
  const [before, after] = days;
  const source = moneySources.find((each) => each === data.source);
  const parts = [
    milestone ? String(milestone) : null,
    before && after ? page.moved(before, after) : null,
    source && typeof won === 'number' ? `${sources[source]} ${year}, ${formatWon(won, lang)}` : null,
    reason,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('\n') : null;
}
