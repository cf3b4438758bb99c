import { Tag, type Tone } from '@/components/ui/tag';
import { courseCopy } from '@/lib/course/copy';
import type { Stage } from '@/lib/course/rules';
import type { Lang } from '@/lib/format/copy';

const tones: Record<Stage, Tone> = {
  draft: 'plain',
  soon: 'info',
  registering: 'ok',
  full: 'warn',
  closed: 'plain',
  held: 'primary',
  done: 'plain',
  cancelled: 'bad',
};

/** Where a course stands, in a word. */
export function StageTag({ stage, lang }: { stage: Stage; lang: Lang }) {
  return <Tag tone={tones[stage]}>{courseCopy[lang].stages[stage]}</Tag>;
}
