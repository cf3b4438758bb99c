import { personalDataError } from '@/lib/format/text';
import { signWords as words } from '../copy-signs';

/** Why a text looks like advertising, or like personal data that its writer says is none. */
export const signs = ['link', 'many_links', 'repeated', 'contact', 'personal'] as const;
export type Sign = (typeof signs)[number];

/** What is known of who wrote it and of the same words elsewhere. */
export interface Written {
  accountHours: number;
  /** How often the same words were written by anyone within a day before. */
  repeats: number;
}

/** A new account is one of the first three days. */
const newHours = 72;
const mostLinks = 2;
/** The same words a third time within a day. */
const mostRepeats = 2;
/** Shorter texts ("I agree") are the same by chance. */
const shortest = 18;

const link =
  /(?:https?:\/\/|www\.)[^\s<>"']{3,200}|(?<![\w@.-])[a-z0-9-]{2,40}\.(?:com|net|shop|store|link|me|ly|io|xyz|top|kr)\/[^\s]{1,100}/giu;
const official = /^(?:https?:\/\/)?(?:[\w-]{1,40}\.){0,3}(?:go\.kr|or\.kr|ac\.kr|re\.kr)(?:[/?#:]|$)/iu;
/** A messenger's name and, close behind, an id; an address of an open chat; a number spelt out in words or with signs between its figures. */
const contacts = [
  new RegExp(`(?:${words.messenger})[ \\t]{0,3}(?:${words.idWords})?[ \\t:：=-]{1,4}@?[a-z0-9_.-]{4,30}`, 'iu'),
  /(?:open\.kakao\.com|t\.me|line\.me|pf\.kakao\.com|wa\.me)\/\S{2,60}/iu,
  new RegExp(`${words.spelled}{3}[ \\t.-]{0,2}${words.spelled}{3,4}[ \\t.-]{0,2}${words.spelled}{4}`, 'u'),
  /0[ \t.·_*~-]{1,2}1[ \t.·_*~-]{1,2}[016-9](?:[ \t.·_*~-]{0,2}\d){7,8}/u,
];

/**
 * Why these words should be looked at before everyone reads them; empty when there is nothing. Signs, not proofs: what has one waits for an officer, and its
 * writer is told. Links to public offices are welcome from anyone.
 */
export function signsOf(text: string, written: Written): Sign[] {
  const links = (text.match(link) ?? []).filter((found) => !official.test(found)).length;
  const found: Sign[] = [];
  if (links > 0 && written.accountHours < newHours) found.push('link');
  if (links > mostLinks) found.push('many_links');
  if (written.repeats >= mostRepeats && samenessOf(text).length >= shortest) found.push('repeated');
  if (contacts.some((pattern) => pattern.test(text))) found.push('contact');
  if (personalDataError(text)) found.push('personal');
  return found;
}

/** What stays of a text when blanks, signs and case are left out: the same for words that were only dressed up. */
export const samenessOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 500);
