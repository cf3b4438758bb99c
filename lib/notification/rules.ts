import { agendaCopy } from '@/lib/agenda/copy';
import { brandCopy } from '@/lib/brand/copy';
import { complaintCopy } from '@/lib/complaint/copy';
import { courseCopy } from '@/lib/course/copy';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { Lang } from '@/lib/format/copy';
import { meetingCopy } from '@/lib/meeting/copy';
import { placeCopy } from '@/lib/place/copy';
import { practiceCopy } from '@/lib/practice/copy';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { projectCopy } from '@/lib/project/copy';
import { proposalWayCopy } from '@/lib/proposal/copy/way';
import { researchCopy } from '@/lib/research/copy';
import { scoreCopy } from '@/lib/score/copy';
import { notificationCopy } from './copy';
import { evaluationNews } from './copy/evaluation';
import { projectNews } from './copy/project';
import { researchNews } from './copy/research';
import { deskSays } from './copy-desks';
import { merchantSays } from './copy-merchants';
import type { Tie } from './events';

type Steps = Record<Lang, { steps: Record<string, string> }>;

/** The words of each noun's own history, by the first part of a step's type. */
const histories: Record<string, Steps> = {
  proposal: proposalWayCopy,
  agenda: agendaCopy,
  complaint: complaintCopy,
  project: projectCopy,
  practice: practiceCopy,
  place: placeCopy,
  brand: brandCopy,
  evaluation: evaluationCopy,
  score: scoreCopy,
  programme: programmeCopy,
  course: courseCopy,
  research: researchCopy,
  meeting: meetingCopy,
};

/** The sentence for a recorded step (`noun.verb`) told to somebody in particular, made when it is read; null for a step nobody is told of. */
export function sentenceFor(type: string, lang: Lang): string | null {
  const [noun = '', verb = ''] = type.split('.');
  const says: Record<string, Record<string, string>> = {
    ...notificationCopy[lang].says,
    ...deskSays[lang].says,
    ...merchantSays[lang].says,
    ...projectNews[lang].says,
    ...researchNews[lang].says,
    ...evaluationNews[lang].says,
  };
  return says[noun]?.[verb] ?? null;
}

/** The same as everybody may read it who follows a case: what its own history says, which speaks to nobody in particular. Null for a step without words. */
export function newsSentence(type: string, lang: Lang): string | null {
  const [noun = '', verb = ''] = type.split('.');
  const own = Object.hasOwn(histories, noun) ? histories[noun]?.[lang].steps : undefined;
  return (own && Object.hasOwn(own, verb) ? own[verb] : null) ?? sentenceFor(type, lang);
}

/** The sentence for whoever was told because of a tie. */
export const sentenceOf = ({ type, because }: { type: string; because: Tie }, lang: Lang): string | null =>
  because === 'follower' ? newsSentence(type, lang) : (sentenceFor(type, lang) ?? newsSentence(type, lang));
