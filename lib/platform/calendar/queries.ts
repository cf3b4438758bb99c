import { asc, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { db, type Tx } from '@/db/client';
import { setting, temporaryHoliday } from '@/db/schema/district';
import { type Calendar, type CalendarSettings, calendar } from './calendar';

type Reader = Pick<Tx, 'select'>;

const ofDay = z
  .int()
  .min(0)
  .max(24 * 60);
/** Settings of the office that change how promises count; what is not set is as in code. */
const settings = {
  'calendar.office_hours': z.object({ opens: ofDay, lunchFrom: ofDay, lunchTo: ofDay, closes: ofDay }),
  'calendar.elapsed_skips_days_off': z.boolean(),
};

/** The office's calendar as of now: the published one, the days it declared itself, and its settings. */
export async function officeCalendar(on: Reader = db): Promise<Calendar> {
  const days = await listTemporaryHolidays(on);
  const rows = await on
    .select({ key: setting.key, value: setting.value })
    .from(setting)
    .where(inArray(setting.key, Object.keys(settings)));
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const hours = values.get('calendar.office_hours');
  const skips = values.get('calendar.elapsed_skips_days_off');
  const chosen: CalendarSettings = {
    ...(hours === undefined ? {} : { hours: settings['calendar.office_hours'].parse(hours) }),
    ...(skips === undefined ? {} : { elapsedSkipsDaysOff: settings['calendar.elapsed_skips_days_off'].parse(skips) }),
  };
  return calendar(
    days.map(({ day, nameKo, nameEn }) => ({ day, name: nameKo, nameEn })),
    chosen,
  );
}

/** The days off that the office declared itself, earliest first. */
export async function listTemporaryHolidays(on: Reader = db) {
  return on
    .select({ day: temporaryHoliday.day, nameKo: temporaryHoliday.nameKo, nameEn: temporaryHoliday.nameEn })
    .from(temporaryHoliday)
    .orderBy(asc(temporaryHoliday.day));
}
