import { z } from 'zod';
import type { Coded } from '@/lib/format/letters';
import { cleanText, line, optionalParagraph, paragraph } from '@/lib/format/text';
import { categories } from './states';

/** Control characters that no phone types and PostgreSQL or a log would stumble over; a provider's padding, not the sender's words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const padding = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Cs}/gu;

const raw = z.string().max(20_000);
const clean = (text: string): string => cleanText(text.replace(padding, ''));

/** Words as a phone sends them. */
export const texted = raw.transform(clean);

/** A picture as it comes: its bytes, or an https address where it can be fetched. */
const picture = z.union([
  z.url({ protocol: /^https?$/ }).transform((url) => ({ url })),
  z.object({ url: z.url({ protocol: /^https?$/ }) }),
  z.object({ data: z.base64().min(1) }),
]);

/** One part of a long text that the provider did not put together: `ref` is the same for all of its `parts`. */
const partial = z
  .object({
    ref: z.string().min(1).max(60),
    part: z.number().int().min(1).max(255),
    parts: z.number().int().min(1).max(255),
  })
  .refine(({ part, parts }) => part <= parts);

/** What a provider delivers. `id` is the provider's own and may come again; `from` is any way of writing a number. */
export const inboundSchema = z
  .object({
    provider: z.string().regex(/^[a-z0-9-]{1,40}$/),
    id: z.string().min(1).max(200),
    from: z.string().min(1).max(40),
    text: raw,
    media: z.array(picture).max(10).default([]),
    sentAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
    ref: z.string().optional(),
    part: z.number().optional(),
    parts: z.number().optional(),
  })
  .transform(({ ref, part, parts, ...text }, context) => {
    // A part stays as it came: its last blank, or half of its last letter, belongs to the next.
    if (ref === undefined && part === undefined && parts === undefined)
      return { ...text, text: clean(text.text), part: null };
    const read = partial.safeParse({ ref, part, parts });
    if (read.success) return { ...text, part: { ref: read.data.ref, place: read.data.part, of: read.data.parts } };
    context.addIssue({ code: 'custom', message: 'part' });
    return z.NEVER;
  });
/** Where a part belongs in a long text; `coded` as it travelled, when a letter may have been cut in two. */
interface Part {
  ref: string;
  place: number;
  of: number;
  coded?: Coded | undefined;
}

/** A text as it comes through any door. */
export type Inbound = Omit<z.output<typeof inboundSchema>, 'part'> & { part?: Part | null };

/** What a provider says became of a text of ours. */
export const reportSchema = z.object({
  provider: z.string().regex(/^[a-z0-9-]{1,40}$/),
  id: z.string().min(1).max(200),
  state: z.enum(['delivered', 'failed']),
  reason: z.string().max(80).optional(),
});
export type Report = z.output<typeof reportSchema>;

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
export const replySchema = z.object({
  ...named,
  text: paragraph(4000),
  /** Into how many messages the writer saw the text cut. */
  parts: z.coerce.number().int().min(1).max(20).default(1),
});
export const returnSchema = z.object({ ...named, reason: paragraph(500, 2) });
export const callSchema = z.object({ ...named, summary: paragraph(2000, 5) });
export const postponeSchema = z.object({ ...named, reason: paragraph(500, 5) });
/** Which part of the queue is looked at. */
export const shows = ['open', 'praise', 'ended', 'spam'] as const;
