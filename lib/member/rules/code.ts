import { ok, type Result, refuse } from '@/lib/platform/result';

const second = 1000;
export const codeDigits = 6;
/** How long a code is good for, and how often it may be typed wrong. */
export const codeMinutes = 10;
export const mostTries = 5;
/** How long to wait for the next one, and how many go to one contact in an hour: a stranger's phone is not to be rung all day. */
export const resendSeconds = 60;
export const codesAnHour = 5;

/** Whether one more code may go to a contact that was sent some at these times. Refuses `code_too_soon` and `code_too_many`, with the seconds to wait. */
export function decideAsk(sent: readonly Date[], now: Date): Result<undefined> {
  const ages = sent.map((at) => (now.getTime() - at.getTime()) / second).filter((age) => age < 3600);
  const youngest = Math.min(...ages);
  if (youngest < resendSeconds)
    return refuse('code_too_soon', { detail: { seconds: Math.ceil(resendSeconds - youngest) } });
  if (ages.length >= codesAnHour) {
    const seconds = Math.ceil(3600 - Math.max(...ages));
    return refuse('code_too_many', { detail: { seconds } });
  }
  return ok();
}

/** The digits of what was typed, also in full-width, in groups or with a stray dash. */
export const readCode = (typed: string): string => typed.normalize('NFKC').replace(/[^0-9]/gu, '');
