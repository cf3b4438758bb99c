import type { Actor } from '@/lib/platform/actor';

/** The departments an officer works for today. */
export const departmentsOf = (actor: Actor): number[] =>
  actor.kind === 'officer' ? actor.assignments.flatMap((a) => a.departmentId ?? []) : [];
