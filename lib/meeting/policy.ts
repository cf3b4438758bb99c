import { type Actor, hasRole, rolesOn } from '@/lib/platform/actor';
import { mayReport, type ProjectSubject } from '@/lib/project/policy';
import { type Desk, desksOf, keeperOf } from './rules';

export const mayKeepMeeting = (actor: Actor, meeting: Desk): boolean =>
  rolesOn(actor, meeting).includes(keeperOf(meeting));

/** An internal meeting is there for its own desk and those it invited, and for nobody else. */
export const mayReadMeeting = (actor: Actor, meeting: Desk & { open: boolean; invited: readonly string[] }): boolean =>
  meeting.open || mayKeepMeeting(actor, meeting) || desksOf(actor).some((desk) => meeting.invited.includes(desk));

/** Officers of the district office see at the desk the meetings that they may read, with what is still to be done. */
export const mayOpenMeetings = (actor: Actor): boolean =>
  actor.kind === 'officer' && actor.assignments.some(({ role }) => role !== 'institution_officer' && role !== 'admin');

export const mayOpenMeeting = (actor: Actor, meeting: Parameters<typeof mayReadMeeting>[1]): boolean =>
  mayOpenMeetings(actor) && mayReadMeeting(actor, meeting);

/** A task becomes a milestone by the hand of whoever reports on the project, as far as they may read where it was given. */
export const mayMakeMilestone = (
  actor: Actor,
  meeting: Parameters<typeof mayReadMeeting>[1],
  project: ProjectSubject,
): boolean => mayOpenMeeting(actor, meeting) && mayReport(actor, project);

/** A meeting is called for one's own desk. */
export const mayAnnounce = (actor: Actor, desk: Desk | null): boolean => desk !== null && mayKeepMeeting(actor, desk);

/** Whoever has a desk that calls meetings. */
export const mayCallMeetings = (actor: Actor): boolean =>
  hasRole(actor, 'planner') ||
  hasRole(actor, 'department_officer') ||
  (actor.kind === 'officer' && actor.hubZones.length > 0);
