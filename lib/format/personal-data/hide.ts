import { findPersonalData } from './scan';

/** What stands where something of a person stood. */
const sign = '○';

/** A text without the personal data that the scan finds in it, and without these words of a person: their name, numbers and addresses. As long as before, so that it still reads. */
export function hidePersonalData(text: string, words: readonly string[] = []): string {
  let hidden = text;
  for (const { start, end } of findPersonalData(text).toReversed())
    hidden = hidden.slice(0, start) + sign.repeat(end - start) + hidden.slice(end);
  for (const word of words) if (word.length > 1) hidden = hidden.replaceAll(word, sign.repeat(word.length));
  return hidden;
}
