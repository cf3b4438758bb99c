import { type HotlineState, openStates } from '../states';
import type { Reading } from './reading';

const day = 24 * 3_600_000;

/** So long after an answer its first mark is taken, and so long after that mark another in its place. */
export const rateWithinDays = 30;
export const rateAgainDays = 7;
/** So long the sender may take to say whether a case is made of the text. Assumed. */
export const consentDays = 7;

/** What the signature of such an address is for; one made for something else opens nothing here. */
export const rateLinkFor = 'hotline-rate';

/** Whether a mark may be given now: for an answer that stands, and for some days another in its place. */
export function mayRate(
  thread: { state: HotlineState; answeredAt: Date | null; ratedAt: Date | null },
  now: Date,
): boolean {
  if ((thread.state !== 'answered' && thread.state !== 'closed') || thread.answeredAt === null) return false;
  const [from, days] = thread.ratedAt ? [thread.ratedAt, rateAgainDays] : [thread.answeredAt, rateWithinDays];
  return now.getTime() - from.getTime() <= days * day;
}

/** Whether a proposal or complaint may be made of a case: somebody waits for an answer or has one, and nothing was made of it yet. */
export const mayConvert = (state: HotlineState, converted: boolean): boolean =>
  !converted && (openStates.includes(state) || state === 'answered' || state === 'closed');

/** Something we asked a number that it has not answered. */
export type Question =
  | { kind: 'consent'; id: number; askedAt: Date; openly: boolean }
  | { kind: 'rating'; askedAt: Date };

/** What is known of a number when it texts. */
export interface Situation {
  /** The state of its newest case. */
  latest: HotlineState | null;
  questions: readonly Question[];
}

export type Meaning =
  | { do: 'stop' | 'start' | 'reopen' | 'keep' | 'unasked' | 'join' | 'open' | 'note' }
  | { do: 'consent'; id: number; answer: 'yes' | 'openly' | 'no' }
  | { do: 'rate'; stars: number }
  | { do: 'support'; number: string | null }
  | { do: 'propose'; words: string };

/**
 * What is done about a text. A digit answers the question asked last that it can answer: with a consent asked after a mark, 1 is the consent and 4 the mark.
 * What nobody asked is words. What spam texts is kept and nothing more.
 */
export function meaningOf(reading: Reading, { latest, questions }: Situation, hasPictures: boolean): Meaning {
  if (reading.is === 'stop') return { do: 'stop' };
  if (reading.is === 'start') return { do: 'start' };
  const answered = answerTo(reading, questions);
  if (answered) return answered;
  if (reading.is === 'decline') return { do: 'stop' };
  if (latest === 'spam') return { do: 'keep' };
  if (reading.is === 'support') return { do: 'support', number: reading.number };
  if (reading.is === 'propose') return { do: 'propose', words: reading.words };
  const open = latest !== null && openStates.includes(latest);
  if (open) return { do: 'join' };
  const ended = latest === 'answered' || latest === 'closed';
  if (reading.is === 'again' && ended) return { do: 'reopen' };
  if (reading.is === 'digit' || reading.is === 'yes' || reading.is === 'no')
    return latest === null ? { do: 'open' } : { do: 'unasked' };
  if (reading.is === 'sign' && !hasPictures && latest !== null) return { do: 'note' };
  return { do: 'open' };
}

function answerTo(reading: Reading, questions: readonly Question[]): Meaning | null {
  const newest = questions.toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime());
  for (const question of newest) {
    if (question.kind === 'rating') {
      if (reading.is === 'digit') return { do: 'rate', stars: reading.n };
      continue;
    }
    const answer = consentIn(reading, question.openly);
    if (answer) return { do: 'consent', id: question.id, answer };
  }
  return null;
}

/** 1 or yes, 2 or no, and 3 where it may be published too. */
function consentIn(reading: Reading, openly: boolean): 'yes' | 'openly' | 'no' | null {
  if (reading.is === 'yes' || (reading.is === 'digit' && reading.n === 1)) return 'yes';
  if (reading.is === 'no' || reading.is === 'decline' || (reading.is === 'digit' && reading.n === 2)) return 'no';
  return openly && reading.is === 'digit' && reading.n === 3 ? 'openly' : null;
}
