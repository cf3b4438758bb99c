import { max } from 'drizzle-orm';
import { db } from '@/db/client';
import { temporaryHoliday } from '@/db/schema/district';
import { calendar, nextWorkingDay } from '@/lib/platform/calendar/calendar';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import type { Maker } from './world';

let last = addDays(dayOf(new Date()), 100);

/**
 * A working day of its own, far enough away; declared as a day off when the state says so.
 * After every day declared so far, since the files of the safety tests share one database.
 */
export const makeDay: Maker = async (cast, state) => {
  const [latest] = await db.select({ day: max(temporaryHoliday.day) }).from(temporaryHoliday);
  if (latest?.day && latest.day > last) last = latest.day;
  last = nextWorkingDay(last, calendar());
  const day = last;
  if (state === 'declared')
    await db.insert(temporaryHoliday).values({
      day,
      nameKo: 'Founding day',
      nameEn: 'Founding day',
      declaredAt: new Date(),
      declaredBy: cast.admin.memberId,
    });
  return { day };
};
