import { type PersonalPlace, personalPlaces } from '@/lib/format/personal-data/places';
import { personalDataError } from '@/lib/format/text';
import { ok, type Result, refuse } from '@/lib/platform/result';

const parts = ['title', 'problem', 'improvement', 'effect', 'place'] as const;
export type Words = { [Part in (typeof parts)[number]]: string | null };

/** Something in a proposal that looks like personal data, and in which part. */
export type Suspicion = PersonalPlace & { part: keyof Words };

/** Everything in a proposal that looks like personal data, in the order in which it is read. */
export function suspicionsIn(proposal: Words): Suspicion[] {
  return parts.flatMap((part) => personalPlaces(proposal[part] ?? '').map((place) => ({ part, ...place })));
}

/**
 * Whether an officer may publish these words: nothing in them looks like personal data, or the officer has looked and says it is
 * `harmless`. Gives the kinds that were called harmless, separated by commas.
 */
export function decidePersonalData(proposal: Words, harmless: boolean): Result<string> {
  const kinds = [...new Set(suspicionsIn(proposal).map((suspicion) => suspicion.kind))];
  return kinds.length > 0 && !harmless ? refuse('personal_data', { field: 'harmless' }) : ok(kinds.join(','));
}

/**
 * Whether an author may change what everyone reads already, without an officer between. What stays as it was has been looked at;
 * refuses on the first changed part that looks like personal data.
 */
export function decidePublicWords(stored: Words, words: Words): Result<undefined> {
  for (const field of parts) {
    if (words[field] === stored[field]) continue;
    const code = personalDataError(words[field] ?? '');
    if (code) return refuse(code, { field });
  }
  return ok();
}
