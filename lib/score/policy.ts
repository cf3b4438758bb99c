import { type Actor, hasRole, rolesOn } from '@/lib/platform/actor';

/** Scores are entered and published by the district's planners, each by two of them. */
export const mayKeepScores = (actor: Actor): boolean => hasRole(actor, 'planner');

interface Office {
  dongCode: string | null;
  departmentId: number | null;
}

/** What an office does about its score is said by its own officers, or by a planner. Of a mean over all sites it is the planners'. */
export const mayImprove = (actor: Actor, card: Office): boolean =>
  hasRole(actor, 'planner') ||
  (card.dongCode !== null && rolesOn(actor, { dongCode: card.dongCode }).includes('dong_officer')) ||
  (card.departmentId !== null && rolesOn(actor, { departmentId: card.departmentId }).includes('department_officer'));

/** Who has something to do in the room of scores. */
export const maySeeScores = (actor: Actor): boolean =>
  hasRole(actor, 'planner') || hasRole(actor, 'dong_officer') || hasRole(actor, 'department_officer');
