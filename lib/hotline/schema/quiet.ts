import { z } from 'zod';
import { minuteOf } from '../rules/quiet';

const time = z.string().transform((typed, context) => {
  const minute = minuteOf(typed);
  if (minute !== null) return minute;
  context.addIssue({ code: 'custom', message: 'not_a_time' });
  return z.NEVER;
});

/** The form for the quiet hours; the same time twice means none. */
export const quietSchema = z.object({ from: time, to: time, replies: z.enum(['now', 'held']) });
