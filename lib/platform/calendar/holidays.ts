import { eq } from 'drizzle-orm';
import { temporaryHoliday } from '@/db/schema/district';
import { memberIdOf } from '../actor';
import { audit } from '../audit/audit';
import { recomputeOpenClocks } from '../clock/recompute';
import { ok, type Result, refuse } from '../result';
import type { Work } from '../transact';
import { type Calendar, isWorkingDay } from './calendar';
import { type Day, dayOf } from './day';
import { lockCalendar } from './lock';
import { officeCalendar } from './queries';

export type NewHoliday = { day: Day; nameKo: string; nameEn: string };

/** Whether a day may become a day off: `day_past` (what has been counted stays counted), `not_a_working_day` (nothing would change). */
export function decideDeclaration(day: Day, calendar: Calendar, now: Date): Result<undefined> {
  if (day < dayOf(now)) return refuse('day_past', { field: 'day' });
  return isWorkingDay(day, calendar) ? ok() : refuse('not_a_working_day', { field: 'day' });
}

/**
 * The office closes on a day beyond the published calendar; every open clock is dated again. Answers how many moved.
 * Refuses as `decideDeclaration`.
 */
export async function declareHoliday(
  work: Work,
  { day, nameKo, nameEn }: NewHoliday,
): Promise<Result<{ moved: number }>> {
  await lockCalendar(work.tx);
  const before = await officeCalendar(work.tx);
  const decided = decideDeclaration(day, before, work.now);
  if (!decided.ok) return decided;
  await work.tx
    .insert(temporaryHoliday)
    .values({ day, nameKo, nameEn, declaredAt: work.now, declaredBy: memberIdOf(work.actor) });
  const moved = await recomputeOpenClocks(work, before);
  await audit(work, { type: 'setting.holiday_declared', data: { day, name: nameKo, moved } });
  return ok({ moved });
}

/** The office works on that day after all; every open clock is dated again. Refuses `day_past` from the day itself on, `not_found`. */
export async function withdrawHoliday(work: Work, day: Day): Promise<Result<{ moved: number }>> {
  if (day <= dayOf(work.now)) return refuse('day_past', { field: 'day' });
  await lockCalendar(work.tx);
  const before = await officeCalendar(work.tx);
  const gone = await work.tx
    .delete(temporaryHoliday)
    .where(eq(temporaryHoliday.day, day))
    .returning({ day: temporaryHoliday.day });
  if (gone.length === 0) return refuse('not_found');
  const moved = await recomputeOpenClocks(work, before);
  await audit(work, { type: 'setting.holiday_withdrawn', data: { day, moved } });
  return ok({ moved });
}
