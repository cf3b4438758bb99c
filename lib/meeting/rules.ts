import type { Actor, Role } from '@/lib/platform/actor';
import { type Day, instantOn } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';

/** Whose meeting it is: of a zone, of a department, or of the planners when it is of neither. */
export interface Desk {
  zoneId: number | null;
  departmentId: number | null;
}

/** Whose meeting it is keeps it: the zone's hub, the department, or the planners. */
export const keeperOf = ({ zoneId, departmentId }: Desk): Role =>
  zoneId !== null ? 'hub_officer' : departmentId !== null ? 'department_officer' : 'planner';

/** The desks of an actor, by the keys by which desks are invited. */
export const desksOf = (actor: Actor): string[] =>
  actor.kind !== 'officer'
    ? []
    : actor.assignments.map(({ role, dongCode, departmentId }) =>
        role === 'dong_officer'
          ? `dong:${dongCode}`
          : role === 'department_officer'
            ? `department:${departmentId}`
            : role,
      );

/** The desk that calls a meeting, as forms name it: `zone:3`, `department:7`, `planner`. */
export function readOwner(text: string): Desk | null {
  if (text === 'planner') return { zoneId: null, departmentId: null };
  const found = /^(zone|department):(\d{1,15})$/.exec(text);
  if (!found) return null;
  const id = Number(found[2]);
  return found[1] === 'zone' ? { zoneId: id, departmentId: null } : { zoneId: null, departmentId: id };
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** When it begins and ends, from a day in Seoul and two times of that day. Refuses an end that is not behind the beginning, and days that are over. */
export function decideTimes(ask: {
  day: Day;
  from: string;
  to: string;
  today: Day;
}): Result<{ startsAt: Date; endsAt: Date }> {
  if (ask.day < ask.today) return refuse('in_the_past', { field: 'day' });
  if (minutesOf(ask.to) <= minutesOf(ask.from)) return refuse('ends_before_start', { field: 'to' });
  return ok({ startsAt: instantOn(ask.day, minutesOf(ask.from)), endsAt: instantOn(ask.day, minutesOf(ask.to)) });
}

/** Nobody has held a meeting that has not begun. */
export const decideHold = (startsAt: Date, now: Date): Result<undefined> =>
  now >= startsAt ? ok() : refuse('not_begun');

/** Minutes say what was said, and on each agenda item what was decided. */
export function decidePublish(
  minutes: string | null,
  points: readonly { agendaItemId: number | null; decision: string | null }[],
): Result<undefined> {
  if (!minutes) return refuse('no_minutes');
  const open = points.filter((point) => point.agendaItemId !== null && !point.decision).length;
  return open === 0 ? ok() : refuse('no_decision', { detail: { n: open } });
}
