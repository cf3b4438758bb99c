import { type Actor, hasRole } from '@/lib/platform/actor';

/** The library of practices is kept by the district's planners. */
export const mayKeepPractices = (actor: Actor): boolean => hasRole(actor, 'planner');
