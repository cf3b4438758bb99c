import { z } from 'zod';
import { harmless, optionalParagraph, paragraph, toldOrHarmless } from '@/lib/format/text';

export const commentLimit = 1000;
/** Why a comment is reported. */
export const reportReasons = ['insult', 'privacy', 'advert', 'illegal', 'off_topic'] as const;
export type ReportReason = (typeof reportReasons)[number];

const id = z.coerce.number().int().positive();

const words = { text: paragraph(commentLimit), harmless };

export const newComment = z
  .object({
    number: z.string().regex(/^\d{4}-\d{4,10}$/),
    /** The comment that is answered; none for a new thread. */
    parent: z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number)
      .optional(),
    ...words,
  })
  .superRefine(toldOrHarmless('text'));
export const commentEdit = z.object({ id, ...words }).superRefine(toldOrHarmless('text'));
export const whichComment = z.object({ id });
export const commentReport = z.object({ id, reason: z.enum(reportReasons) });
export const commentDecision = z.object({
  id,
  outcome: z.enum(['hidden', 'kept']),
  reason: optionalParagraph(500),
  /** Days for which its writer may not write in public; empty for none. */
  suspend: z
    .string()
    .regex(/^\d{0,2}$/)
    .optional()
    .transform((days) => (days ? Number(days) : null)),
});
