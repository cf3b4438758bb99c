import { madeUp, type TaskText, tasks } from '../content/tasks';
import { advance, delay, finish, plan, start, stop } from './projects';
import type { World } from './world';

/** The tasks of the institutions, each as far as it has come. */
export function tellTasks(world: World): void {
  for (const text of tasks) tellTask(world, text);
}

function tellTask(world: World, text: TaskText): void {
  const { institution, field, start: began, stage, budget = [], ...words } = text;
  const body = world.institutions.get(institution);
  const fieldId = world.fields.get(field);
  if (!body || fieldId === undefined) throw new Error(`the district has no ${institution} or no field ${field}`);
  const told = { ...words, budget, department: 'planning' as const, source: madeUp };
  const task = { institutionId: body.id, fieldId, who: body.who };
  const at = world.times.office(Math.max(began, 0) + 12);
  const project = plan(world, told, null, at, began, { pillars: [], dongs: [], task });
  if (stage === 'planned') return;
  start(world, project);
  if (stage === 'stopped') {
    advance(world, project, 60);
    stop(world, project, world.times.office(45));
    return;
  }
  if (stage === 'delayed') {
    advance(world, project, 30);
    delay(world, project, world.times.office(18));
    return;
  }
  advance(world, project, stage === 'done' ? 4 : 0);
  if (stage === 'done') finish(world, project, world.times.office(2.5));
}
