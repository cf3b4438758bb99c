import { ok, type Result, refuse } from '../result';

const second = 1000;
/** Nobody reads and fills a form faster than this. */
export const fastestSeconds = 3;
/** A form of an address that behaved like a machine is taken when its browser has worked for it, or after this long. */
export const waitSeconds = 20;
/** After this long a form is made anew. */
export const oldestHours = 24;
/** How often one form may be sent: mistakes are mended and sent again. */
export const mostSendings = 30;

/** What a visitor's form says of how it was filled. `issuedAt` is null when its stamp is none of ours. */
export interface Visit {
  issuedAt: Date | null;
  /** What stands in the field that people do not see. */
  honey: string;
  /** Zero bits that its browser was asked for; none usually. */
  bits: number;
  solved: boolean;
  sendings: number;
}

/**
 * Whether a form without an account was filled by a person. No puzzle: time, a field that only machines see, and where the address is suspicious work
 * for the browser, or a longer wait for one that cannot do it. Every "no" can be mended by pressing again: nobody is locked out by a guess.
 */
export function decideVisit(visit: Visit, now: Date): Result<undefined> {
  if (visit.honey !== '') return refuse('trap_filled');
  if (visit.issuedAt === null) return refuse('form_unknown');
  const age = now.getTime() - visit.issuedAt.getTime();
  if (age > oldestHours * 3600 * second || visit.sendings > mostSendings) return refuse('form_too_old');
  if (age < fastestSeconds * second) return refuse('too_quick');
  if (visit.bits > 0 && !visit.solved && age < waitSeconds * second) return refuse('wait_a_little');
  return ok();
}

/** Whether the stamp of a refused form still serves: a wait continues, a strange or spent one is replaced. */
export const keepsStamp = (code: string): boolean => !['trap_filled', 'form_unknown', 'form_too_old'].includes(code);
