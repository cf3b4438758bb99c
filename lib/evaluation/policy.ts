import { type Actor, hasRole, rolesOn } from '@/lib/platform/actor';

/** Rounds are drafted, opened, ended and published by the district's planners. */
export const mayKeepEvaluations = (actor: Actor): boolean => hasRole(actor, 'planner');

/** Sheets of paper are read by planners and by the officers of the dongs, where they were handed in. */
export const mayReadPaper = (actor: Actor): boolean => hasRole(actor, 'planner') || hasRole(actor, 'dong_officer');

/** Who has something to do in the room of evaluations. */
export const maySeeEvaluations = (actor: Actor): boolean =>
  mayReadPaper(actor) || hasRole(actor, 'department_officer') || hasRole(actor, 'institution_officer');

/** Whoever lives here and has an account; what a round asks of them besides is its own rule. */
export const mayVote = (actor: Actor): boolean => actor.kind === 'resident' && actor.guest !== true;

/** Whose a task is. */
export interface Owned {
  departmentId: number | null;
  institutionId: number | null;
}
const inCharge = ['planner', 'department_officer', 'institution_officer'] as const;

/** As what somebody answers a task's result: of the department or institution in charge of it, or as a planner. */
export const rolesInCharge = (actor: Actor, task: Owned) =>
  inCharge.filter((role) => rolesOn(actor, task).includes(role));

export const mayReply = (actor: Actor, task: Owned): boolean => rolesInCharge(actor, task).length > 0;
