import { type Actor, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import { type ProjectEvent, type ProjectState, projectWorkflow } from './states';

export interface ProjectSubject {
  departmentId: number;
  state: ProjectState;
}

export const mayProject = (actor: Actor, project: ProjectSubject, event: ProjectEvent): boolean =>
  eventsFor(projectWorkflow, project.state, rolesOn(actor, project)).includes(event);

/** Milestones, evidence and money are written by the department in charge or the planners, while the project lives. */
export const mayReport = (actor: Actor, project: ProjectSubject): boolean => mayProject(actor, project, 'stop');

/** An adopted item becomes a project by a planner's hand. */
export const mayCreateProject = (actor: Actor): boolean =>
  actor.kind === 'officer' && actor.assignments.some((a) => a.role === 'planner');
