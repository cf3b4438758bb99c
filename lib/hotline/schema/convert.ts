import { z } from 'zod';
import { complaintKinds } from '@/lib/complaint/rules';
import { line, paragraph } from '@/lib/format/text';
import { threadSchema } from '../schema';

const dong = z
  .string()
  .min(1)
  .refine((code) => /^\d{10}$/.test(code), 'unknown_dong');

/** What a proposal made of a text says. Short enough that the question fits a few long messages. */
export const proposeSchema = z.object({
  ...threadSchema.shape,
  dong,
  title: line(100, 2),
  problem: paragraph(1000),
  improvement: paragraph(2000),
  effect: paragraph(1000),
});

/** What a complaint made of a text says. */
export const complainSchema = z.object({
  ...threadSchema.shape,
  dong,
  kind: z.enum(complaintKinds),
  title: line(100, 2),
  text: paragraph(2000, 5),
});

type Words<S extends z.ZodObject> = Omit<z.output<S>, 'number' | 'version'>;
export type ConversionFields =
  | ({ purpose: 'proposal' } & Words<typeof proposeSchema>)
  | ({ purpose: 'complaint' } & Words<typeof complainSchema>);

export const joinSchema = z.object({ ...threadSchema.shape, with: line(20) });
/** Ids of texts, as check boxes send them. */
export const splitSchema = z.object({
  ...threadSchema.shape,
  texts: z.array(z.coerce.number().int().positive()).max(500),
});
export const asideSchema = z.object({ ...threadSchema.shape, reason: paragraph(500, 5) });

/** What the page of a signed address posts: a mark, or that somebody should look again. */
export const ratingSchema = z.object({
  token: z.string().max(40),
  lang: z.enum(['ko', 'en']),
  press: z.union([z.literal('again'), z.coerce.number().int().min(1).max(5)]),
});
