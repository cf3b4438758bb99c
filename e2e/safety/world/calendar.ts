import { db } from '@/db/client';
import { temporaryHoliday } from '@/db/schema/district';
import { dayOf } from '@/lib/platform/calendar/day';
import type { Maker } from './world';

let made = 0;

/** A day of its own, far enough away; declared as a day off when the state says so. */
export const makeDay: Maker = async (cast, state) => {
  made += 1;
  const now = new Date();
  const day = dayOf(new Date(now.getTime() + (100 + made) * 86_400_000));
  if (state === 'declared')
    await db
      .insert(temporaryHoliday)
      .values({ day, nameKo: 'Founding day', nameEn: 'Founding day', declaredAt: now, declaredBy: cast.admin.memberId })
      .onConflictDoNothing();
  return { day };
};
