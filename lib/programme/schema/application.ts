import { z } from 'zod';
import { line, paragraph } from '@/lib/format/text';
import { businessNumberIn } from '../rules/business';
import { number, optionalWon } from './programme';

const files = z.array(z.instanceof(File)).max(5);

export const applySchema = z.object({
  /** The programme's. */
  number,
  businessName: line(60, 1),
  businessNumber: z.string().transform((text, context) => {
    const digits = businessNumberIn(text);
    if (digits === null)
      context.addIssue({ code: 'custom', message: text.trim() === '' ? 'required' : 'not_a_business_number' });
    return digits ?? z.NEVER;
  }),
  plan: paragraph(2000, 10),
  askedWon: optionalWon,
  files,
  agree: z.array(z.literal('yes')).min(1, 'must_agree'),
});
export const supplementSchema = z.object({ number, reason: paragraph(1000, 2), files });
export const whichApplication = z.object({ number });
export const reasonedSchema = z.object({ number, reason: paragraph(1000, 5) });
const decision = { number, version: z.coerce.number().int(), amount: optionalWon };
export const approveSchema = z.object({
  ...decision,
  reason: z.union([z.literal('').transform(() => null), paragraph(1000, 2)]),
});
export const overturnSchema = z.object({ ...decision, reason: paragraph(1000, 5) });

export type ApplyInput = z.output<typeof applySchema>;
export type SupplementInput = z.output<typeof supplementSchema>;
