import { personalWords as words } from './copy';

/** What the scan looks for; earlier kinds claim their place first. */
export const personalKinds = [
  'resident_number',
  'foreigner_number',
  'card',
  'phone',
  'email',
  'account',
  'plate',
  'address',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Between groups of figures: a blank, a hyphen, a dot, or a hyphen between blanks. */
const gap = '[-. ]{0,3}';
const phoneGap = '[-. )]{0,3}';
const birthday = `\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`;
const rest = '(?:\\d{6}|[*xX●○]{6})(?!\\d)';
/** A mobile number with its figures apart: `0 1 0 . 0 0 0 0 …`. */
const apart = `0[-. ]{0,2}1[-. ]{0,2}[016789](?:[-. ]{0,2}\\d){7,8}(?!\\d)`;
const label = '[A-Za-z0-9-]{1,63}';
const at = `(?:@| ?[([]at[)\\]] ?| ?${words.at} ?)`;
const notAfterFigure = '(?<!\\d)(?<!\\d[.])';

/**
 * One pattern for each kind, for text that `plainFigures` went through. Every repetition has an upper bound, so the work for each
 * place in the text is bounded and the scan is linear in its length (no catastrophic backtracking).
 *
 * Resident numbers: birthday and seven figures of which the first tells century, sex and, from 5 to 8, a foreigner (Resident Registration Act,
 * Enforcement Rules art. 2). Since October 2020 they have no check digit, so the shape counts. Phones: the area and service codes of the
 * Telecommunications Numbering Plan. Cards: ISO/IEC 7812, with Luhn's digit checked by the scan.
 */
export const personalPatterns: Record<PersonalKind, RegExp> = {
  resident_number: new RegExp(`(?<!\\d)${birthday}${gap}[901-4]${rest}`, 'g'),
  foreigner_number: new RegExp(`(?<!\\d)${birthday}${gap}[5-8]${rest}`, 'g'),
  card: /(?<![\d-])(?:[2-69]\d{3}[- ]?\d{4}[- ]?\d{4}[- ]?\d{4}|3[47]\d{2}[- ]?\d{6}[- ]?\d{5})(?![\d-])/g,
  phone: new RegExp(
    `${notAfterFigure}(?:${apart}|(?:\\+?82${phoneGap}0?|0)(?:1[016789]|2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\\d)${phoneGap}\\d{3,4}${gap}\\d{4}(?!\\d))`,
    'g',
  ),
  email: new RegExp(`(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}${at}(?:${label}\\.){1,4}[A-Za-z]{2,24}`, 'gi'),
  account: /(?<![\d-])(?!(?:19|20)\d\d-\d\d-\d\d(?!\d))(?:\d{2,6}(?:[- ]\d{2,7}){1,3}|\d{10,16})(?![\d-])/g,
  plate: new RegExp(
    `(?:(?:${words.plateRegions}) ?\\d{1,2}|(?<!\\d)\\d{2,3}) ?[${words.plateLetters}] ?\\d{4}(?!\\d| ?(?:${words.units}))`,
    'g',
  ),
  address: new RegExp(
    `(?<![\\dA-Za-z])(?:(?:\\d{1,4}|[A-Za-z])${words.building} ?\\d{1,4}${words.unit}|\\d{1,4}(?:-\\d{1,4})?${words.lot})`,
    'g',
  ),
};

/** Beside figures that could be an account, this makes them one. */
export const bankWord = new RegExp(words.bank);

const spokenLetters = words.spoken + Object.keys(words.spokenToo).join('');

/** Seven or more figures written as they are spoken, with a mark or a blank between, and perhaps figures among them. */
const spokenRun = new RegExp(`[${spokenLetters}0-9](?:[-. ,]{0,2}[${spokenLetters}0-9]){6,15}`, 'g');

/** A text in which long numbers that are written in words stand in figures, one for one, so that places stay the same. */
export function spokenFigures(text: string): string {
  return text.replace(spokenRun, (run) =>
    Array.from(run, (letter) => {
      const at = words.spoken.indexOf(letter);
      return at >= 0 ? String(at) : (words.spokenToo[letter as keyof typeof words.spokenToo] ?? letter);
    }).join(''),
  );
}
