import { publishPractice, writePractice } from '@/lib/practice/mutations';
import { as, type Maker } from '../world';

/** Something that worked somewhere, written by a planner. */
export const makePractice: Maker = async (cast, state = 'draft') => {
  const words = {
    title: 'Fewer managers, more hands',
    field: 'organisation' as const,
    institution: 'An institution',
    summary: 'Posts were opened to everyone.',
    before: null,
    change: null,
    advice: null,
    source: 'Its own report',
    announced: [],
    figureLabel: [],
    figureUnit: [],
    figureBefore: [],
    figureAfter: [],
    figureSource: [],
    awardTitle: [],
    awardGiver: [],
    awardYear: [],
  };
  const { number } = await as(cast.planner, (work) => writePractice(work, words));
  if (state === 'published') await as(cast.planner, (work) => publishPractice(work, { number }));
  return { number };
};
