import type { Reader } from './addresses';

const meetings = (asks: string, on: string, state = 'published'): Reader => ({ on: [on], asks, state });

/** The pages of meetings: an internal one is for its desk and those it invited. */
export const meetingPages: Readonly<Record<string, readonly Reader[]>> = {
  'app/[lang]/(office)/desk/meetings/page.tsx': [{ on: ['Meeting'], asks: 'open at the desk' }],
  'app/[lang]/(office)/desk/meetings/new/page.tsx': [{ on: ['Meeting'], asks: 'open the form' }],
  'app/[lang]/(office)/desk/meetings/[number]/page.tsx': [
    meetings('open at the desk', 'Meeting', 'held'),
    meetings('open at the desk', 'Meeting (internal)'),
  ],
  'app/[lang]/(public)/meetings/page.tsx': ['everyone'],
  'app/[lang]/(public)/meetings/[number]/page.tsx': [
    meetings('read', 'Meeting', 'held'),
    meetings('read', 'Meeting (internal)'),
  ],
};
