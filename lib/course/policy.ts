import { type Actor, rolesOn } from '@/lib/platform/actor';

export interface Host {
  departmentId: number | null;
  dongCode: string | null;
}

const keepers = ['department_officer', 'dong_officer', 'planner'] as const;

/** A course is kept by the department or the dong that holds it, and by the planners. Who is there and who is not is theirs to see. */
export const mayKeepCourse = (actor: Actor, { departmentId, dongCode }: Host): boolean =>
  rolesOn(actor, { departmentId, dongCode }).some((role) => keepers.some((keeper) => keeper === role));

/** Whoever keeps a course somewhere. */
export const mayKeepCourses = (actor: Actor): boolean =>
  actor.kind === 'officer' && actor.assignments.some(({ role }) => keepers.some((keeper) => keeper === role));

/** Seats are for residents and merchants with an account. */
export const mayTakeSeat = (actor: Actor): boolean => actor.kind === 'resident' && !actor.guest;

/** What is somebody's own: their seat, their certificate, what they say about it. */
export const mayUseSeat = (actor: Actor, seat: { memberId: number | null }): boolean =>
  actor.kind === 'resident' && actor.memberId === seat.memberId;
