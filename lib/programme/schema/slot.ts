import { z } from 'zod';
import { line, paragraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';
import { number } from './programme';

const id = z.coerce.number().int().positive();
const between = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** Minutes after midnight, from "14:30". */
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'not_a_time')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

/** An hour, several behind each other, and the same again for some weeks. */
export const publishSlotsSchema = z.object({
  number,
  topic: line(60, 2),
  place: line(80, 2),
  firstDay: z.string().refine(isOfficeDay, 'not_a_date'),
  from: time,
  minutes: between(15, 240),
  perDay: between(1, 16),
  weeks: between(1, 26),
  capacity: between(1, 50),
});
export const cancelSlotSchema = z.object({ slot: id, reason: line(200, 5) });
export const bookSchema = z.object({ slot: id, question: paragraph(500, 5) });
export const moveSchema = z.object({ booking: id, slot: id });
export const whichBooking = z.object({ booking: id });
export const attendanceSchema = z.object({ booking: id, came: z.enum(['attended', 'no_show']) });
export const adviceSchema = z.object({ booking: id, advice: paragraph(2000, 2) });

export type SlotsInput = z.output<typeof publishSlotsSchema>;
