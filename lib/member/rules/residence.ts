import type { Actor } from '@/lib/platform/actor';

/** The dongs in which an officer confirms who lives there. */
export const dongsToConfirm = (actor: Actor): string[] =>
  actor.kind === 'officer'
    ? actor.assignments.flatMap((a) => (a.role === 'dong_officer' && a.dongCode ? [a.dongCode] : []))
    : [];
