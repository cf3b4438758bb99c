import { z } from 'zod';
import { cleanText, line, optionalParagraph, paragraph } from '@/lib/format/text';
import { categories } from './states';

/** Control characters that no phone types and PostgreSQL or a log would stumble over; a provider's padding, not the sender's words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const padding = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Cs}/gu;

const texted = z
  .string()
  .max(20_000)
  .transform((text) => cleanText(text.replace(padding, '')));

/** What a provider delivers. `id` is the provider's own and may come again; `from` is any way of writing a number. */
export const inboundSchema = z.object({
  provider: z.string().regex(/^[a-z0-9-]{1,40}$/),
  id: z.string().min(1).max(200),
  from: z.string().min(1).max(40),
  text: texted,
  media: z
    .array(z.url({ protocol: /^https$/ }))
    .max(10)
    .default([]),
  sentAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});
export type Inbound = z.infer<typeof inboundSchema>;

/** What is typed on the demo's phone. */
export const demoTextSchema = z.object({
  phone: z.string().regex(/^\d{4}$/),
  text: texted.pipe(z.string().min(1).max(2000)),
  lang: z.enum(['ko', 'en']),
  key: z.uuid(),
});

const named = { number: line(20), version: z.coerce.number().int() };

export const threadSchema = z.object(named);
export const routeSchema = z.object({
  ...named,
  department: z.coerce.number().int().positive(),
  category: z.enum(categories),
  /** Ten digits, or empty when nobody can tell. */
  dong: z
    .string()
    .regex(/^(\d{10})?$/)
    .default('')
    .transform((code) => code || null),
  /** Departments that are asked for a contribution, and what. */
  others: z.array(z.coerce.number().int().positive()).max(10).default([]),
  question: optionalParagraph(1000),
});
export const contributeSchema = z.object({ number: line(20), text: paragraph(2000, 2) });
export const cancelSchema = z.object({ ...named, id: z.coerce.number().int().positive() });
export const replySchema = z.object({ ...named, text: paragraph(4000) });
export const callSchema = z.object({ ...named, summary: paragraph(2000, 5) });
export const postponeSchema = z.object({ ...named, reason: paragraph(500, 5) });
/** Which part of the queue is looked at. */
export const shows = ['open', 'praise', 'ended'] as const;
