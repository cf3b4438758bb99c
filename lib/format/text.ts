import { z } from 'zod';
import { personalKinds } from './personal-data/patterns';
import { personalKindsIn } from './personal-data/scan';

/** Lone surrogates cannot be stored as UTF-8; NUL cannot be stored by PostgreSQL; other controls have no business in words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const forbidden = /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

/** Marks that turn the direction of what follows and can make a text read otherwise than it is written (Unicode TR 36). */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text as it is kept: NFC, line feeds only, no direction marks, no blanks at the ends. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/gu, '\n').replace(bidiControls, '').trim();
}

export const hasForbiddenCharacters = (text: string): boolean => forbidden.test(text);

const words = z
  .string()
  .refine((text) => !hasForbiddenCharacters(text), 'forbidden_characters')
  .transform(cleanText);

/** One line of words, `min` to `max` characters. Errors: `required`, `too_short:min`, `too_long:max`, `forbidden_characters`. */
export const line = (max: number, min = 1) =>
  words.transform((text) => text.replace(/\s+/gu, ' ')).pipe(z.string().min(1).min(min).max(max));

/** Words over several lines, `min` to `max` characters. */
export const paragraph = (max: number, min = 1) => words.pipe(z.string().min(1).min(min).max(max));

/** Like `line`, but may be left out: empty becomes null. */
export const optionalLine = (max: number) =>
  words
    .transform((text) => text.replace(/\s+/gu, ' '))
    .pipe(z.string().max(max))
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);

/** Like `paragraph`, but may be left out: empty becomes null. */
export const optionalParagraph = (max: number) =>
  words
    .pipe(z.string().max(max))
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);

/** Kinds of personal data that nobody may put where everyone reads it. Addresses are often what a text is about. */
const unpublishable = personalKinds.filter((kind) => kind !== 'address');

/** The error of a text that everyone will read: `personal_data:` and the kinds in it, or null when it is free of them. */
export function personalDataError(text: string): string | null {
  const kinds = personalKindsIn(text, unpublishable);
  return kinds.length > 0 ? `personal_data:${kinds.join(',')}` : null;
}

/** The tick by which a writer says that what looks like personal data is none: an officer looks before everyone can. */
export const harmless = z.array(z.literal('yes')).max(1).optional();

/** Refuses words of these fields that look like personal data, unless their writer said that they are none. */
export const toldOrHarmless =
  (...names: readonly string[]) =>
  (form: Record<string, unknown>, context: z.RefinementCtx): void => {
    if (Array.isArray(form.harmless) && form.harmless.length > 0) return;
    for (const name of names) {
      const message = personalDataError(String(form[name] ?? ''));
      if (message) context.addIssue({ code: 'custom', path: [name], message });
    }
  };

/** Like `paragraph`, for what everyone reads at once. More errors: `personal_data:phone,email`. */
export const publicParagraph = (max: number, min = 1) =>
  paragraph(max, min).superRefine((text, context) => {
    const message = personalDataError(text);
    if (message) context.addIssue({ code: 'custom', message });
  });
