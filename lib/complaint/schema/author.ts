import { z } from 'zod';
import { optionalParagraph, paragraph } from '@/lib/format/text';
import { caseFields } from '../schema';

export const supplementSchema = z.object({
  ...caseFields,
  text: paragraph(5000, 2),
  files: z.array(z.instanceof(File)).max(5),
});
export const rateSchema = z.object({
  ...caseFields,
  rating: z.coerce.number('required').int().min(1).max(5),
  comment: optionalParagraph(1000),
});
export const reopenSchema = z.object({ ...caseFields, reason: paragraph(2000, 5) });
export const withdrawSchema = z.object({ ...caseFields, reason: optionalParagraph(1000) });
export const acceptSchema = z.object(caseFields);
export const extensionAnswerSchema = z.object({ ...caseFields, answer: z.enum(['agree', 'decline']) });
