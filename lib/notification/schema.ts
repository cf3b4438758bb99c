import { z } from 'zod';
import { languages } from '@/lib/format/copy';
import { newsPaces } from './rules/choices';

/** Marks one message as read, or with `id` left out all of them. */
export const readForm = z.object({ id: z.coerce.number().int().positive().optional() });

const pace = z.enum(newsPaces);

/** How soon which news comes by which way, at which hour it is collected, and whether to be written to was agreed to. */
export const choicesForm = z.object({
  own_app: pace,
  own_mail: pace,
  own_text: pace,
  joined_app: pace,
  joined_mail: pace,
  joined_text: pace,
  followed_app: pace,
  followed_mail: pace,
  followed_text: pace,
  work_app: pace.optional(),
  hour: z.coerce.number().int().min(0).max(23),
  lang: z.enum(languages),
  agree: z.array(z.literal('messages')).max(1),
});
export type ChoicesInput = z.output<typeof choicesForm>;

/** What is sent to the address that ends letters: by a mail program, or by our own page. */
export const stopForm = z.union([
  z
    .object({ 'List-Unsubscribe': z.literal('One-Click') })
    .transform(() => ({ press: 'one-click' as const, lang: 'ko' as const })),
  z.object({ press: z.enum(['stop', 'undo']), lang: z.enum(languages) }),
]);

/** A press that needs nothing to be filled in. */
export const noFields = z.object({});
