import type { Reader } from './addresses';
import type { Made } from './row';

const calls = (asks: string, state?: string): Reader => ({ on: ['Research call'], asks, ...(state ? { state } : {}) });
const teams = (asks: string, state: string, at?: (made: Made) => string): Reader => ({
  on: ['Research team'],
  asks,
  state,
  ...(at ? { at } : {}),
});

/** The pages of residents' research. */
export const researchPages: Readonly<Record<string, readonly Reader[]>> = {
  'app/[lang]/(office)/desk/research/page.tsx': [calls('write one')],
  'app/[lang]/(office)/desk/research/new/page.tsx': [calls('write one')],
  'app/[lang]/(office)/desk/research/[number]/page.tsx': [
    calls('change, open, close, open again', 'draft'),
    teams('decide, open at the desk', 'applied'),
    teams('decide, open at the desk', 'reported'),
  ],
  'app/[lang]/(resident)/research/[number]/apply/page.tsx': ['sent there'],
  'app/[lang]/(resident)/research/[number]/team/page.tsx': [
    teams('work in it', 'running', ({ number }) => `/research/${number}/team`),
    teams('work in it', 'reported', ({ number }) => `/research/${number}/team`),
  ],
  'app/[lang]/(resident)/research/invitation/[token]/page.tsx': ['sent there'],
  'app/[lang]/(public)/research/page.tsx': ['everyone'],
  'app/[lang]/(public)/research/[number]/page.tsx': [
    calls('read a draft', 'draft'),
    calls('read once opened', 'open'),
    teams('read before it is selected', 'applied'),
    teams('read once selected', 'running'),
  ],
};
