import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getItem, listDecisions } from '@/lib/agenda/queries';
import { listDepartments, listDongs } from '@/lib/district/queries';
import { idIn, one, type Query } from '@/lib/format/query';
import { rolesOn } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listAttachments } from '@/lib/platform/files/files';
import { listSteps } from '@/lib/platform/history';
import { currentActor } from '@/lib/platform/session';
import { eventsFor } from '@/lib/platform/workflow';
import { mayCreateProject, mayOpenAtDesk, mayReport } from './policy';
import {
  getOrigin,
  getProject,
  listBudget,
  listMilestones,
  listProjectDongs,
  listProjects,
  type ProjectFilter,
} from './queries';
import { progressOf } from './rules';
import { projectWorkflow } from './states';

/** The public list with its filters, read from the address. */
export async function loadProjects(query: Query) {
  const state = projectWorkflow.states.find((s) => s === one(query.state));
  const before = idIn(query.before);
  const [department, dong] = [one(query.department), one(query.dong)];
  const filter: ProjectFilter = {
    ...(department ? { department } : {}),
    ...(dong ? { dong } : {}),
    ...(state ? { state } : {}),
    ...(before ? { before } : {}),
  };
  const day = dayOf(now());
  const [page, departments, dongs] = await Promise.all([listProjects(filter), listDepartments(day), listDongs(day)]);
  return { ...page, filter, departments, dongs };
}

/** Everything public about a project; absent ones are not found. */
export const loadProject = cache(async (number: string) => {
  const project = await getProject(number);
  if (!project) notFound();
  const [milestones, budget, dongs, origin, steps, files] = await Promise.all([
    listMilestones(project.id),
    listBudget(project.id),
    listProjectDongs(project.id),
    getOrigin(project.agendaItemId),
    listSteps([project.id]),
    listAttachments(project.id, true),
  ]);
  return {
    project,
    milestones,
    budget,
    dongs,
    origin,
    steps,
    files,
    today: dayOf(now()),
    progress: progressOf(milestones),
  };
});

/** The working page: for the department or institution in charge and the planners. */
export const loadProjectDesk = cache(async (number: string) => {
  const [read, actor] = await Promise.all([loadProject(number), currentActor()]);
  const roles = rolesOn(actor, read.project);
  if (!mayOpenAtDesk(actor, read.project)) notFound();
  return {
    ...read,
    may: { report: mayReport(actor, read.project), events: eventsFor(projectWorkflow, read.project.state, roles) },
  };
});

/** What a planner needs to write a plan for an adopted item. */
export async function loadPlanForm(itemNumber: string) {
  const [item, actor] = await Promise.all([getItem(itemNumber), currentActor()]);
  if (!item || !mayCreateProject(actor) || item.state !== 'decided') notFound();
  const day = dayOf(now());
  const [departments, decisions] = await Promise.all([listDepartments(day), listDecisions(item.id)]);
  return { item, departments, department: decisions.at(-1)?.leadDepartmentId ?? null, today: day };
}
