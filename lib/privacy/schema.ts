import { z } from 'zod';
import { line, paragraph } from '@/lib/format/text';

/** Asks to see once what is masked on a case. */
export const unmaskForm = z.object({ number: line(20), reason: paragraph(300, 5) });

/** A purpose one may agree to and take back; what an account cannot be without ends with the account. */
export const consentForm = z.object({ purpose: z.enum(['messages']) });

/** A press that says all by itself. */
export const nothing = z.object({});

/** The latest of the unusual looks that an administrator has gone over. */
export const lookReview = z.object({ upTo: z.coerce.number().int().positive() });
