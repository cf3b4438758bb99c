import { addDays, type Day, dayOf, daysBetween } from '@/lib/platform/calendar/day';
import { type ProjectEvent, type ProjectState, projectWorkflow } from '@/lib/project/states';
import type { Pillar, ProjectText } from '../content/types';
import type { ItemCase } from './agenda';
import { blank, type Case, departmentOf, newCase, note, type Step, step, type Who, type World } from './world';

export interface ProjectCase extends Case<ProjectState> {
  noun: 'project';
  text: ProjectText;
  item: ItemCase | null;
  /** The owner's key: of a department, else of an institution. */
  departmentId: number | null;
  institutionId: number | null;
  fieldId: number | null;
  announced: boolean;
  lead: Who;
  createdBy: Who;
  pillars: Pillar[];
  dongs: string[];
  startsOn: Day;
  endsOn: Day;
  promisedEnd: Day;
  milestones: { title: string; dueOn: Day; done: { at: Date; evidence: string } | null }[];
}

const day = 86_400_000;

function move(world: World, p: ProjectCase, event: ProjectEvent, wished: Date, more: Step = {}): Date {
  return step(world, p, projectWorkflow, event, p.lead, wished, more);
}

/** Writes a project down. `start` is in days ago; negative lies ahead. */
export function plan(
  world: World,
  text: ProjectText,
  item: ItemCase | null,
  at: Date,
  start: number,
  of: { pillars: Pillar[]; dongs: string[]; task?: { institutionId: number; fieldId: number; who: Who } },
): ProjectCase {
  const { task } = of;
  const { id, who } = task ? { id: null, who: task.who } : departmentOf(world, text.department);
  const startsOn = dayOf(new Date(world.times.now.getTime() - start * day));
  const dueOn = (days: number) => world.workingDay(addDays(startsOn, days));
  const endsOn = dueOn(Math.max(...text.milestones.map(([, days]) => days)));
  const project = newCase<ProjectCase>(world, {
    ...blank(at),
    kind: 'project',
    noun: 'project',
    state: 'planned',
    text,
    item,
    departmentId: id,
    institutionId: task?.institutionId ?? null,
    fieldId: task?.fieldId ?? null,
    announced: task !== undefined,
    lead: who,
    createdBy: item || task ? world.planners[0] : who,
    pillars: of.pillars,
    dongs: of.dongs,
    startsOn,
    endsOn,
    promisedEnd: endsOn,
    milestones: text.milestones.map(([title, days]) => ({ title, dueOn: dueOn(days), done: null })),
  });
  note(world, project, item ? 'create' : 'register', project.createdBy, at, {
    to: 'planned',
    public: true,
    text: text.summary,
    data: (): Record<string, string> => (item ? { item: item.number } : {}),
  });
  return project;
}

export function start(world: World, p: ProjectCase): Date {
  return move(world, p, 'start', world.times.office(age(world, p.startsOn)));
}

/** Milestones whose day has come, as far as `until` (days ago), are done: a day or four before, or somewhat after. */
export function advance(world: World, p: ProjectCase, until: number): void {
  p.milestones.forEach((milestone, i) => {
    const due = age(world, milestone.dueOn) + 0.3;
    if (due <= until) return;
    const late = world.chance.chance(0.2) ? -world.chance.int(1, 6) : world.chance.int(0, 4);
    const wished = world.times.office(Math.max(until, 0.1, due + late));
    const at = world.times.after(p.changedAt, wished);
    const evidence = p.text.milestones[i]?.[2] ?? '';
    milestone.done = { at, evidence };
    note(world, p, 'complete_milestone', p.lead, at, {
      public: true,
      text: evidence,
      data: () => ({ milestone: milestone.title }),
    });
    p.changedAt = at;
    p.version += 1;
  });
}

export function delay(world: World, p: ProjectCase, wished: Date): void {
  const { delay: told } = p.text;
  if (!told) throw new Error(`${p.text.title} has no delay to tell`);
  const endsOn = world.workingDay(addDays(p.endsOn, told.days));
  const open = p.milestones.filter((m) => !m.done);
  for (const m of open) m.dueOn = world.workingDay(addDays(m.dueOn, told.days));
  const before = p.endsOn;
  p.endsOn = endsOn;
  move(world, p, 'delay', wished, { reason: told.reason, data: () => ({ from: before, to: endsOn }) });
}

export const finish = (world: World, p: ProjectCase, wished: Date) => move(world, p, 'finish', wished);

export function stop(world: World, p: ProjectCase, wished: Date): Date {
  return move(world, p, 'stop', wished, { reason: p.text.stop ?? null });
}

const age = (world: World, on: Day): number => daysBetween(on, dayOf(world.times.now));
