import { type Actor, hasRole } from '@/lib/platform/actor';

/** A dong's places are kept by its officers; all of them by the district's planners. */
export const mayKeepPlace = (actor: Actor, { dongCode }: { dongCode: string }): boolean =>
  hasRole(actor, 'planner') ||
  (actor.kind === 'officer' && actor.assignments.some((a) => a.role === 'dong_officer' && a.dongCode === dongCode));

/** Whoever keeps a place somewhere. */
export const mayKeepPlaces = (actor: Actor): boolean => hasRole(actor, 'planner') || hasRole(actor, 'dong_officer');
