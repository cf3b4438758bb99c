import { findPersonalData, type PersonalData } from '@/lib/format/personal-data/scan';
import { personalDataError } from '@/lib/format/text';
import { ok, type Result, refuse } from '@/lib/platform/result';

const parts = ['title', 'problem', 'improvement', 'effect', 'place'] as const;
export type Words = { [Part in (typeof parts)[number]]: string | null };

/** Something in a proposal that looks like personal data: in which part, of which kind, and the words around it. */
export interface Suspicion {
  part: keyof Words;
  kind: PersonalData['kind'];
  before: string;
  found: string;
  after: string;
}

const around = 24;

/** Everything in a proposal that looks like personal data, in the order in which it is read. */
export function suspicionsIn(proposal: Words): Suspicion[] {
  return parts.flatMap((part) => {
    const text = proposal[part] ?? '';
    return findPersonalData(text).map(({ kind, start, end }) => ({
      part,
      kind,
      before: text.slice(Math.max(0, start - around), start),
      found: text.slice(start, end),
      after: text.slice(end, end + around),
    }));
  });
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
