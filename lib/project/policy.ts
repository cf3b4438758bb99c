import { type Actor, hasRole, rolesOn } from '@/lib/platform/actor';
import { eventsFor } from '@/lib/platform/workflow';
import { type ProjectEvent, type ProjectState, projectWorkflow } from './states';

export interface ProjectSubject {
  departmentId: number | null;
  institutionId: number | null;
  state: ProjectState;
}

export const mayProject = (actor: Actor, project: ProjectSubject, event: ProjectEvent): boolean =>
  eventsFor(projectWorkflow, project.state, rolesOn(actor, project)).includes(event);

/** Milestones, evidence and money are written by the department or institution in charge or the planners, while the project lives. */
export const mayReport = (actor: Actor, project: ProjectSubject): boolean => mayProject(actor, project, 'stop');

/** An adopted item becomes a project by a planner's hand, and a task or a dong's project is written down by one. */
export const mayCreateProject = (actor: Actor): boolean => hasRole(actor, 'planner');

/** Whose desk has its working page: whoever reports on it, the planners, and the mayor to look. */
export const mayOpenAtDesk = (actor: Actor, project: ProjectSubject): boolean =>
  rolesOn(actor, project).some((role) =>
    ['department_officer', 'institution_officer', 'planner', 'mayor'].includes(role),
  );

/** Who has projects at all: planners every one, a department or institution its own. */
export const mayKeepProjects = (actor: Actor): boolean =>
  (['planner', 'department_officer', 'institution_officer'] as const).some((role) => hasRole(actor, role));
