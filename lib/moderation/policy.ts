import { type Actor, memberIdOf, type Role, rolesOn } from '@/lib/platform/actor';

const judges: readonly Role[] = ['dong_officer', 'hub_officer', 'planner', 'admin'];

/** What permissions ask of a measure. */
interface Guarded {
  kind?: string;
  memberId: number;
  dongCode: string | null;
}

/** What an actor is to a measure: its person meets it as that only. What was kept private only the planning office reads, beside the desk that kept it. */
export function rolesOnMeasure(actor: Actor, measure: Guarded): Role[] {
  const roles = rolesOn(actor, { authorId: measure.memberId, dongCode: measure.dongCode });
  if (roles.includes('author')) return ['author'];
  return measure.kind === 'complaint_kept' ? roles.filter((role) => role === 'planner') : roles;
}

/** Whether this officer looks at this measure; that another one has to answer an appeal is decided under the lock. */
export const mayJudge = (actor: Actor, measure: Guarded): boolean =>
  rolesOnMeasure(actor, measure).some((role) => judges.includes(role));

/** Only whom it concerns may object. */
export const mayAppeal = (actor: Actor, measure: { memberId: number }): boolean =>
  memberIdOf(actor) === measure.memberId;

/** Residents choose for themselves whose comments they read. */
export const mayMute = (actor: Actor): boolean => actor.kind === 'resident';

/** Whether there are measures at all that this officer looks at. */
export const mayOpenMeasures = (actor: Actor): boolean =>
  actor.kind === 'officer' &&
  actor.assignments.some(({ role }) => role === 'dong_officer' || role === 'planner' || role === 'admin');

/** Whoever is hurt may ask, also without an account; officers ask as the people they are. */
export const mayAskTakedown = (actor: Actor): boolean =>
  actor.kind === 'visitor' || actor.kind === 'resident' || actor.kind === 'officer';
