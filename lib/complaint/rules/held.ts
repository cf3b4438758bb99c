import { type PersonalPlace, personalPlaces } from '@/lib/format/personal-data/places';
import { personalKindsIn } from '@/lib/format/personal-data/scan';
import { personalDataError } from '@/lib/format/text';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Visibility } from '../rules';
import type { ComplaintState } from '../states';

const parts = ['title', 'text', 'place'] as const;
type Words = { [Part in (typeof parts)[number]]?: string | null };

/** Something in a complaint that looks like personal data, and in which part. */
export type Suspicion = PersonalPlace & { part: keyof Words };

/** Everything in a complaint that looks like personal data, in the order in which it is read. */
export const suspicionsIn = (words: Words): Suspicion[] =>
  parts.flatMap((part) => personalPlaces(words[part] ?? '').map((place) => ({ part, ...place })));

/** Whether a complaint that everyone shall read waits for an officer first: something in it looks like personal data. */
export const isHeld = (c: Words & { visibility: Visibility }): boolean =>
  c.visibility === 'public' && parts.some((part) => personalDataError(c[part] ?? '') !== null);

/** Whether there is anything to release or to keep: a case that waits, and stands for itself. */
export function decideHeld(c: { heldAt: Date | null; state: ComplaintState }): Result<undefined> {
  if (c.state === 'merged' || c.state === 'withdrawn') return refuse('wrong_state', { detail: { state: c.state } });
  return c.heldAt === null ? refuse('already_done') : ok();
}

/**
 * Whether the words of a step may stand where everyone reads them: nothing in them looks like personal data, or whoever wrote them says that it is `harmless`.
 * Refuses on the first field that does; gives the kinds that were called harmless, separated by commas.
 */
export function decidePublicWords(words: Record<string, string | null>, harmless: boolean): Result<string> {
  for (const [field, text] of Object.entries(words)) {
    const code = personalDataError(text ?? '');
    if (code && !harmless) return refuse(code, { field });
  }
  return ok(harmless ? kindsIn(Object.values(words)) : '');
}

/** The kinds of personal data that these texts look like holding, each once. */
export const kindsIn = (texts: readonly (string | null | undefined)[]): string =>
  [...new Set(texts.flatMap((text) => personalKindsIn(text ?? '')))].join(',');
