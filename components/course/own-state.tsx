import { Tag, type Tone } from '@/components/ui/tag';
import { ownCourseCopy } from '@/lib/course/copy/own';
import type { OwnSeat } from '@/lib/course/queries/people';
import type { Lang } from '@/lib/format/copy';

const tones: Record<OwnSeat['state'], Tone> = {
  confirmed: 'ok',
  waiting: 'info',
  offered: 'warn',
  withdrawn: 'plain',
  lapsed: 'plain',
};

/** What somebody has in a course, in a word. */
export function OwnState({ state, lang }: { state: OwnSeat['state']; lang: Lang }) {
  return <Tag tone={tones[state]}>{ownCourseCopy[lang].states[state]}</Tag>;
}
