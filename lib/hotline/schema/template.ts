import { z } from 'zod';
import { line, paragraph } from '@/lib/format/text';
import { unknownFields } from '../rules/templates';

/** A template, new when it has no id. A name in braces that cannot be filled in is an error that says which. */
export const templateSchema = z.object({
  id: z.coerce.number().int().positive().optional(),
  version: z.coerce.number().int().optional(),
  name: line(40),
  body: paragraph(2000, 2).superRefine((body, context) => {
    const [unknown] = unknownFields(body);
    if (unknown !== undefined) context.addIssue({ code: 'custom', message: `unknown_field:${unknown}` });
  }),
});
export const templateGoneSchema = z.object({ id: z.coerce.number().int().positive() });
export const approvalSchema = z.object({ approval: z.enum(['on', 'off']) });
