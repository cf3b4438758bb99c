/** What an officer is in charge of on the day of the request. */
export interface Assignment {
  role: 'dong_officer' | 'department_officer' | 'planner' | 'mayor' | 'admin';
  dongCode: string | null;
  departmentId: number | null;
  /** Leads this desk. */
  isHead?: boolean;
}

export interface Resident {
  kind: 'resident';
  memberId: number;
  name: string;
  homeDong: string | null;
  verification: 'none' | 'phone' | 'residence';
  /** Filed one case without an account and came back to it. */
  guest?: boolean;
}

export interface Officer {
  kind: 'officer';
  memberId: number;
  name: string;
  assignments: Assignment[];
  /** Zones whose hub, today, is a dong of this officer. Follows from the dated membership, never from the account. */
  hubZones: number[];
  /** Dongs of those zones today, the hub itself among them. */
  linkedDongs: string[];
}

/** Who acts. A union, so that "nobody" and "the system" are cases and never a missing id. */
export type Actor =
  | { kind: 'visitor' }
  | Resident
  | Officer
  | { kind: 'system'; job: string }
  | { kind: 'provider'; name: string };

/** What an actor is to one subject. Workflow tables name these. */
export type Role =
  | 'author'
  | 'dong_officer'
  | 'hub_officer'
  | 'department_officer'
  | 'planner'
  | 'mayor'
  | 'admin'
  | 'system';

/** Where a subject belongs, as far as permissions ask. */
export interface Belongs {
  authorId?: number | null;
  dongCode?: string | null;
  zoneId?: number | null;
  departmentId?: number | null;
}

export const memberIdOf = (actor: Actor): number | null =>
  actor.kind === 'resident' || actor.kind === 'officer' ? actor.memberId : null;

/** The roles of an actor towards one subject. A hub officer's reach over a dong's proposals follows today's membership. */
export function rolesOn(actor: Actor, subject: Belongs): Role[] {
  if (actor.kind === 'system') return ['system'];
  const roles: Role[] = [];
  const memberId = memberIdOf(actor);
  if (memberId !== null && memberId === subject.authorId) roles.push('author');
  if (actor.kind !== 'officer') return roles;
  for (const assignment of actor.assignments) {
    if (assignment.role === 'dong_officer') {
      if (assignment.dongCode === subject.dongCode) roles.push('dong_officer');
    } else if (assignment.role === 'department_officer') {
      if (assignment.departmentId === subject.departmentId) roles.push('department_officer');
    } else roles.push(assignment.role);
  }
  const hub =
    subject.zoneId != null
      ? actor.hubZones.includes(subject.zoneId)
      : subject.dongCode != null && actor.linkedDongs.includes(subject.dongCode);
  if (hub) roles.push('hub_officer');
  return roles;
}

/** The desk in whose name an officer acts, for the record: `dong:2914059000`, `department:3`, `planner`. */
export function deskOf(actor: Actor, role: Role): string | null {
  if (actor.kind !== 'officer') return null;
  const wanted = role === 'hub_officer' ? 'dong_officer' : role;
  const assignment = actor.assignments.find((a) => a.role === wanted);
  if (!assignment) return null;
  if (assignment.dongCode) return `dong:${assignment.dongCode}`;
  if (assignment.departmentId) return `department:${assignment.departmentId}`;
  return assignment.role;
}

export const hasRole = (actor: Actor, role: Assignment['role']): boolean =>
  actor.kind === 'officer' && actor.assignments.some((a) => a.role === role);
