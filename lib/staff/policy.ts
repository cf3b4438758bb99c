import { type Actor, hasRole } from '@/lib/platform/actor';

/** Who works here, with what powers, from which sessions: only administrators. */
export const mayManageStaff = (actor: Actor): boolean => hasRole(actor, 'admin');

/** The trail is read by administrators, and written by nobody: it writes itself. */
export const mayReadAudit = (actor: Actor): boolean => hasRole(actor, 'admin');

/** A deputy is named by whom they stand in for, or by an administrator. */
export const mayNameDeputy = (actor: Actor, subject: { memberId: number }): boolean =>
  actor.kind === 'officer' && (actor.memberId === subject.memberId || hasRole(actor, 'admin'));
