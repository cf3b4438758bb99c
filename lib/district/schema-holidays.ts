import { z } from 'zod';
import { line } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';

const day = z.string().refine(isOfficeDay, 'not_a_date');

/** A day off that the office declares: its day and what people call it, in both languages. */
export const declareSchema = z.object({ day, nameKo: line(40), nameEn: line(80) });

export const withdrawSchema = z.object({ day });
