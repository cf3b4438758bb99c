'use server';

import { action } from '@/lib/platform/action';
import { declareHoliday, withdrawHoliday } from '@/lib/platform/calendar/holidays';
import { paths, withQuery } from '@/lib/platform/paths';
import { mayKeepCalendar } from './policy-holidays';
import { declareSchema, withdrawSchema } from './schema-holidays';

export const declare = action({
  name: 'district.declare_holiday',
  input: declareSchema,
  may: mayKeepCalendar,
  run: declareHoliday,
  done: ({ moved }, _, lang) => ({ redirect: withQuery(paths(lang).deskSettings, { declared: moved }) }),
});

export const withdraw = action({
  name: 'district.withdraw_holiday',
  input: withdrawSchema,
  may: mayKeepCalendar,
  run: (work, { day }) => withdrawHoliday(work, day),
  done: ({ moved }, _, lang) => ({ redirect: withQuery(paths(lang).deskSettings, { withdrawn: moved }) }),
});
