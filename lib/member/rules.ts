import type { Actor, Assignment } from '@/lib/platform/actor';
import type { MemberRole } from './schema';

/** The one role that says most about an officer. A dong officer whose dong is a hub today is a hub officer today. */
export function mainRole(first: Pick<Assignment, 'role' | 'isHead'> | null, isHub: boolean): MemberRole {
  if (first === null) return 'resident';
  if (first.role === 'department_officer' && first.isHead) return 'department_head';
  return first.role === 'dong_officer' && isHub ? 'hub_officer' : first.role;
}

/** The role of whoever is signed in; null for a visitor, the system or a provider. */
export function roleOf(actor: Actor): MemberRole | null {
  if (actor.kind === 'resident') return 'resident';
  if (actor.kind !== 'officer') return null;
  return mainRole(actor.assignments[0] ?? null, actor.hubZones.length > 0);
}
