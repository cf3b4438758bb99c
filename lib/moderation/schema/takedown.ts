import { z } from 'zod';
import { optionalParagraph, paragraph } from '@/lib/format/text';

export const grounds = ['privacy', 'defamation', 'copyright', 'other'] as const;
export const askers = ['self', 'proxy'] as const;
export const claimLimit = 3000;
const id = z.coerce.number().int().positive();
const reason = paragraph(1000, 5);

/** Which words: a proposal or complaint by its number, one comment, or what the office answered to the complaint. */
const whichWords = z.object({
  number: z.string().regex(/^\d{4}-\d{4,10}$/),
  comment: z
    .string()
    .regex(/^\d{0,15}$/)
    .optional()
    .transform((given) => (given ? Number(given) : null)),
  part: z.literal('answer').optional(),
});

/** A request to take words down; also without an account. `receipt` is the secret in the address of its receipt, made with the form. */
export const takedownRequest = z.object({
  ...whichWords.shape,
  receipt: z.string().regex(/^[0-9a-f]{32}$/),
  ground: z.enum(grounds),
  asker: z.enum(askers),
  claim: paragraph(claimLimit, 10),
  email: z
    .string()
    .max(200)
    .optional()
    .transform((given) => given?.trim() || null)
    .pipe(z.email().nullable()),
});
export type Asked = z.output<typeof takedownRequest>;

export const takedownDecision = z.object({
  id,
  outcome: z.enum(['hide', 'refuse']),
  days: z.coerce.number().int(),
  reason,
});
export const takedownObjection = z.object({ id, reason });
export const takedownEnd = z.object({ id, outcome: z.enum(['restore', 'remove']), reason: optionalParagraph(1000) });
