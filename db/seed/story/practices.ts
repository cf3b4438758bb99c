import type { Tx } from '@/db/client';
import { setting } from '@/db/schema/district';
import { practice, practiceAward, practiceFigure } from '@/db/schema/practice';
import type { PracticeState } from '@/lib/practice/states';
import { practiceWorkflow } from '@/lib/practice/states';
import { announcement, practices } from '../content/practices';
import { blank, type Case, newCase, note, step, type World } from './world';

/** How many practices and collaboration tasks were announced; the portal names those that are named somewhere. */
const announced = { practices: 16, tasks: 27 };

/** The library of practices: those that were announced, and some of the district's own that are invented. */
export function tellPractices(world: World): void {
  const planner = world.planners[0];
  const told = practices.map((text) => {
    const at = world.times.office(text.days);
    const made = newCase<Case<PracticeState>>(world, {
      ...blank(at),
      kind: 'practice',
      noun: 'practice',
      state: 'draft',
    });
    note(world, made, 'write', planner, at, { to: 'draft', public: false });
    const words = [text.title, text.summary, text.change ?? ''].join('\n');
    const publishedAt =
      text.state === 'draft' ? null : step(world, made, practiceWorkflow, 'publish', planner, at, { text: words });
    return { text, made, publishedAt };
  });
  world.rows.push(async (tx: Tx) => {
    for (const { text, made, publishedAt } of told) {
      const { figures = [], awards = [], days: _, state: __, ...words } = text;
      await tx.insert(practice).values({
        ...words,
        announced: text.source === announcement,
        id: made.id,
        state: made.state,
        createdBy: planner.memberId ?? 0,
        publishedAt,
        changedAt: made.changedAt,
        version: made.version,
      });
      if (figures.length > 0)
        await tx.insert(practiceFigure).values(
          figures.map(([label, unit, before, after], at) => ({
            practiceId: made.id,
            position: at + 1,
            label,
            unit,
            before,
            after,
            source: text.source,
          })),
        );
      if (awards.length > 0)
        await tx
          .insert(practiceAward)
          .values(awards.map(([title, giver, year]) => ({ practiceId: made.id, title, giver, year })));
    }
    await tx.insert(setting).values({ key: 'announced', value: announced, changedAt: world.times.now });
  });
}
