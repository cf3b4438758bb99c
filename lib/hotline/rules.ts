import { ok, type Result, refuse } from '@/lib/platform/result';

/** For so long a provider may repeat a delivery; the same id and words after that are a new text. */
export const repeatWindowHours = 72;

/** A number as dialled in Korea, digits only: `+82 10-0000-1234` and `010 0000 1234` are `01000001234`. Refuses `not_a_number`. */
export function normalNumber(typed: string): Result<string> {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s().-]/gu, '')
    .replace(/^(\+|00)820?/u, '0');
  return /^(0\d{8,11}|1\d{7})$/u.test(digits) || /^\+\d{8,15}$/u.test(digits) ? ok(digits) : refuse('not_a_number');
}

const longestWayMilliseconds = 7 * 24 * 3_600_000;

/** When a text was sent, for its place in the conversation: what its phone says, unless that cannot be, as with a clock that was never set. */
export function sentWhen(says: Date, receivedAt: Date): Date {
  const way = receivedAt.getTime() - says.getTime();
  return way >= 0 && way <= longestWayMilliseconds ? says : receivedAt;
}

/** We can text Korean mobile numbers only. */
export const canBeTexted = (number: string): boolean => /^01[016789]\d{7,8}$/u.test(number);

export const showNumber = (number: string): string => number.replace(/^(01\d)(\d{3,4})(\d{4})$/u, '$1-$2-$3');
