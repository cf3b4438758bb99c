import { z } from 'zod';
import { line, optionalParagraph, paragraph } from '@/lib/format/text';
import { caseFields } from '../schema';

const reason = optionalParagraph(1000);

/** `dong:2914059000` or `department:3`. */
const deskField = z.string('required').regex(/^(?:dong:\d{10}|department:\d{1,9})$/u, 'choose_one');

export const routeSchema = z.object({ ...caseFields, desk: deskField, reason });
export const startSchema = z.object(caseFields);
export const requestSupplementSchema = z.object({ ...caseFields, reason: paragraph(1000, 5) });
export const extendSchema = z.object({
  ...caseFields,
  n: z.coerce.number().int().min(1).max(1000),
  reason: paragraph(1000, 5),
});
export const transferSchema = z.object({ ...caseFields, agency: line(100, 2), reason: paragraph(1000, 5) });
export const mergeSchema = z.object({ ...caseFields, into: caseFields.number, reason });
export const unmergeSchema = z.object({ ...caseFields, reason });
export const answerSchema = z.object({
  ...caseFields,
  via: z.enum(['written', 'phone']),
  text: paragraph(10_000, 10),
});
export const releaseSchema = z.object(caseFields);
export const keepSchema = z.object({ ...caseFields, reason: paragraph(1000, 5) });
export const closeSchema = z.object(caseFields);
export const closeRepeatSchema = z.object({ ...caseFields, reason: paragraph(1000, 5) });
