/** What an officer is in charge of on the day of the request. */
export interface Assignment {
  role: 'dong_officer' | 'department_officer' | 'institution_officer' | 'planner' | 'mayor' | 'admin';
  dongCode: string | null;
  departmentId: number | null;
  /** A body beside the district office, whose officers meet its own tasks and nothing else of the desk. */
  institutionId?: number | null;
  /** Leads this desk. */
  isHead?: boolean;
  /** Held for a colleague, as their deputy, on these days. */
  actsFor?: { memberId: number; name: string };
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
  /** Those of the officer's dongs that are hubs today. */
  hubDongs?: string[];
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
  | 'institution_officer'
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
  institutionId?: number | null;
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
    } else if (assignment.role === 'institution_officer') {
      if (isOf(assignment, subject)) roles.push('institution_officer');
    } else roles.push(assignment.role);
  }
  const hub =
    subject.zoneId != null
      ? actor.hubZones.includes(subject.zoneId)
      : subject.dongCode != null && actor.linkedDongs.includes(subject.dongCode);
  if (hub) roles.push('hub_officer');
  return roles;
}

const isOf = (assignment: Assignment, subject: Belongs): boolean =>
  assignment.institutionId != null && assignment.institutionId === subject.institutionId;

/** The name of a desk as it is kept: `dong:2914059000`, `department:3`, `institution:5`, `planner`. */
export function deskName({
  role,
  dongCode,
  departmentId,
  institutionId,
}: Omit<Assignment, 'isHead' | 'actsFor'>): string {
  if (dongCode) return `dong:${dongCode}`;
  if (departmentId) return `department:${departmentId}`;
  return institutionId ? `institution:${institutionId}` : role;
}

/**
 * The desk in whose name an officer acts, for the record: `dong:2914059000`, `department:3`, `planner`. Of several desks it is the one the case belongs to.
 */
export function deskOf(actor: Actor, role: Role, subject: Belongs = {}): string | null {
  if (actor.kind !== 'officer') return null;
  const wanted = role === 'hub_officer' ? 'dong_officer' : role;
  const desks = actor.assignments.filter((a) => a.role === wanted);
  const its = desks.find((a) => {
    if (role === 'hub_officer') return actor.hubDongs?.includes(a.dongCode ?? '');
    if (role === 'institution_officer') return isOf(a, subject);
    return role === 'dong_officer' ? a.dongCode === subject.dongCode : a.departmentId === subject.departmentId;
  });
  const chosen = its ?? desks[0];
  return chosen ? deskName(chosen) : null;
}

/** Whose deputy an officer is at a desk; null where the desk is their own. */
export function onBehalfOf(actor: Actor, desk: string | null | undefined): number | null {
  if (actor.kind !== 'officer' || !desk) return null;
  const held = actor.assignments.filter((a) => deskName(a) === desk);
  return held.every((a) => a.actsFor) ? (held[0]?.actsFor?.memberId ?? null) : null;
}

/** Whether somebody of the district office itself asks, and not of an institution beside it. */
export const isOfOffice = (actor: Actor): actor is Officer =>
  actor.kind === 'officer' && actor.assignments.some((a) => a.role !== 'institution_officer');

export const hasRole = (actor: Actor, role: Assignment['role']): boolean =>
  actor.kind === 'officer' && actor.assignments.some((a) => a.role === role);
