import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { now as readNow } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { maySeeAllThreads } from '../policy';
import {
  getMorningCounts,
  listDaily,
  listLate,
  listOfDay,
  listPraise,
  listTrends,
  listUnanswered,
} from '../queries/morning';

/** What the mayor reads in the morning, for the mayor's office alone. */
export async function loadMorning(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskMayor);
  if (!maySeeAllThreads(actor)) notFound();
  const now = readNow();
  const today = dayOf(now);
  const yesterday = addDays(today, -1);
  const [from, until] = [instantOn(yesterday), instantOn(today)];
  const [counts, texts, late, praise, unanswered, dongs, departments, daily] = await Promise.all([
    getMorningCounts(from, until, now),
    listOfDay(from, until),
    listLate(now),
    listPraise(now),
    listUnanswered(now),
    listTrends('dong', now),
    listTrends('department', now),
    listDaily(yesterday),
  ]);
  return { now, yesterday, counts, texts, late, praise, unanswered, dongs, departments, daily };
}
export type Morning = Awaited<ReturnType<typeof loadMorning>>;
