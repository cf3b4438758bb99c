import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { scoreAction } from '@/db/schema/score';
import { addAction, addMethod, enterScore, publishScore } from '@/lib/score/mutations';
import { getScore } from '@/lib/score/queries';
import { as, type Maker, usual } from '../world';

/** The score of the dong officer's centre, entered by the second planner; once published with something that is done about it. */
export const makeScore: Maker = async (cast, state = 'draft') => {
  const { dong, day } = usual(cast);
  const method = { name: `Visits ${randomUUID().slice(0, 8)}`, description: 'Two people look at the same office.' };
  const { id } = await as(cast.planner, (work) => addMethod(work, method));
  const { number } = await as(cast.secondPlanner, (work) =>
    enterScore(work, {
      method: id,
      office: `dong:${dong}`,
      from: '2026-01-01',
      to: '2026-06-30',
      points: 81.5,
      sites: 1,
      sample: 12,
      source: 'Our own visits',
      note: 'The lift was broken.',
    }),
  );
  if (state === 'published') {
    await as(cast.planner, (work) => publishScore(work, { number }));
    await as(cast.planner, (work) => addAction(work, { number, title: 'Greet whoever comes in', due: day }));
  }
  const card = await getScore(number);
  const [action] = await db
    .select()
    .from(scoreAction)
    .where(eq(scoreAction.cardId, card?.id ?? 0));
  return { number, part: String(id), otherPart: String(action?.id ?? 0), version: String(card?.version ?? 1) };
};
