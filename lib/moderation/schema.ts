import { z } from 'zod';
import { paragraph } from '@/lib/format/text';

export const reasonLimit = 1000;
const id = z.coerce.number().int().positive();

/** The words of whom a measure concerns. */
export const measureAppeal = z.object({ id, reason: paragraph(reasonLimit, 5) });
/** The answer of another officer; lifting without an appeal corrects a mistake. */
export const measureJudgement = z.object({
  id,
  outcome: z.enum(['uphold', 'lift']),
  reason: paragraph(reasonLimit, 5),
});
/** Whose comments: the writer of this one. */
export const mutedWriter = z.object({ comment: id });
export const whichMute = z.object({ id });
