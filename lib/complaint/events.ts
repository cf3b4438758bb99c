import type { ComplaintEvent } from './states';

/** Steps that change no state, beside the words of the table. */
export const extraSteps = [
  'submit',
  'extend',
  'ask_extension',
  'decline_extension',
  'rate',
  'release',
  'keep',
] as const;

/** What the history calls a step of a complaint, without `complaint.`. */
export type ComplaintStep = ComplaintEvent | (typeof extraSteps)[number];
