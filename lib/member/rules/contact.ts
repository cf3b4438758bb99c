import { maskEmail, maskPhone } from '@/lib/format/masking';
import { canBeTexted, normalNumber, showNumber } from '@/lib/hotline/rules';
import { ok, type Result, refuse } from '@/lib/platform/result';

/** A way to reach somebody: digits as dialled in Korea, or an address in lower case. */
export interface Contact {
  kind: 'phone' | 'email';
  value: string;
}

/** One `@` with something that can be a mailbox before it and a domain with a dot behind it. Whether it exists, the letter shows. */
const email = /^[^\s@<>()[\],;:"\\]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251})\.[\p{L}\p{N}-]{2,63}$/u;

/** What a person typed where a number or an address is asked for. Refuses `contact_unclear`, and `contact_no_mobile` for numbers that get no texts. */
export function readContact(typed: string): Result<Contact> {
  const text = typed.normalize('NFKC').trim();
  if (text.includes('@')) {
    const value = text.toLowerCase();
    return value.length <= 254 && email.test(value) && !value.includes('..')
      ? ok({ kind: 'email', value })
      : refuse('contact_unclear');
  }
  const number = normalNumber(text);
  if (!number.ok) return refuse('contact_unclear');
  return canBeTexted(number.value) ? ok({ kind: 'phone', value: number.value }) : refuse('contact_no_mobile');
}

/** As its owner knows it again and nobody else reads it. */
export const maskContact = ({ kind, value }: Contact): string =>
  kind === 'phone' ? maskPhone(value) : maskEmail(value);

/** In full, for its owner. */
export const showContact = ({ kind, value }: Contact): string => (kind === 'phone' ? showNumber(value) : value);

const day = 24 * 3_600_000;

/** Carriers give a number to somebody else after a while. One that was not in its owner's hand for so long opens no account alone. */
export const numberGrowsStaleAfterDays = 180;

export const isStale = (kind: Contact['kind'], provenAt: Date, now: Date): boolean =>
  kind === 'phone' && now.getTime() - provenAt.getTime() > numberGrowsStaleAfterDays * day;

/** For so long after a contact was added or given up, the others can object. */
const objectionDays = 3;
export const objectUntil = (now: Date): Date => new Date(now.getTime() + objectionDays * day);
