import type { Reader } from './addresses';

const scores = (asks: string, state?: string): Reader => ({
  on: ['Score of an office'],
  asks,
  ...(state ? { state } : {}),
});
const rounds = (asks: string, state?: string): Reader => ({ on: ['Evaluation'], asks, ...(state ? { state } : {}) });

/** Pages of citizen evaluations and of the scores of offices. */
export const evaluationPages: Readonly<Record<string, readonly Reader[]>> = {
  'app/[lang]/(office)/desk/scores/page.tsx': [scores('see own at the desk')],
  'app/[lang]/(office)/desk/scores/new/page.tsx': [scores('enter, publish, take down')],
  'app/[lang]/(office)/desk/scores/[number]/page.tsx': [
    scores('enter, publish, take down'),
    scores('say what is done about it', 'published'),
  ],
  'app/[lang]/(public)/scores/page.tsx': ['everyone'],
  'app/[lang]/(public)/scores/[number]/page.tsx': [
    scores('read before it is published'),
    scores('read once published', 'published'),
  ],
  'app/[lang]/(office)/desk/evaluations/page.tsx': [rounds('see at the desk')],
  'app/[lang]/(office)/desk/evaluations/new/page.tsx': [rounds('prepare, open, end, publish, settle')],
  'app/[lang]/(office)/desk/evaluations/[number]/page.tsx': [
    rounds('prepare, open, end, publish, settle', 'draft'),
    rounds('see at the desk', 'open'),
    rounds('see at the desk', 'answered'),
  ],
  'app/[lang]/(office)/desk/evaluations/[number]/papers/page.tsx': [rounds('read sheets of paper', 'open')],
  'app/[lang]/(public)/evaluations/page.tsx': ['everyone'],
  'app/[lang]/(public)/evaluations/[number]/page.tsx': [
    rounds('read a draft', 'draft'),
    rounds('read once opened', 'open'),
    rounds('read once opened', 'published'),
  ],
  'app/[lang]/(resident)/evaluations/[number]/ballot/page.tsx': [rounds('vote', 'open')],
};
