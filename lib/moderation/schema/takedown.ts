import { z } from 'zod';
import { optionalParagraph, paragraph } from '@/lib/format/text';

export const grounds = ['privacy', 'defamation', 'copyright', 'other'] as const;
export const askers = ['self', 'proxy'] as const;
export const claimLimit = 3000;
const id = z.coerce.number().int().positive();
const reason = paragraph(1000, 5);

/** Parts of a case that the office wrote: what it answered, why it decided, what those in charge of a task replied to its result. */
export const parts = ['answer', 'decision', 'reply'] as const;
const caseNumber = z.string().regex(/^\d{4}-\d{4,10}$/);

/** Which words: a proposal or complaint by its number, one comment, or a part of the office's, of a round that of one task. */
const whichWords = z.object({
  number: caseNumber,
  comment: z
    .string()
    .regex(/^\d{0,15}$/)
    .optional()
    .transform((given) => (given ? Number(given) : null)),
  part: z.enum(parts).optional(),
  task: caseNumber.optional(),
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
