import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getItem, listDecisions } from '@/lib/agenda/queries';
import { listDepartments, listDongs } from '@/lib/district/queries';
import { listInstitutions, listTaskFields } from '@/lib/district/queries/institutions';
import { idIn, one, type Query } from '@/lib/format/query';
import { rolesOn } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listAttachments } from '@/lib/platform/files/files';
import { listSteps } from '@/lib/platform/history';
import { currentActor } from '@/lib/platform/session';
import { eventsFor } from '@/lib/platform/workflow';
import { mayCreateProject, mayKeepProjects, mayOpenAtDesk, mayReport } from './policy';
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

const origins = ['adopted', 'brand', 'collaboration'] as const;

/** The public list with its filters, read from the address. */
export async function loadProjects(query: Query) {
  const state = projectWorkflow.states.find((s) => s === one(query.state));
  const before = idIn(query.before);
  const origin = origins.find((each) => each === one(query.origin));
  const [department, dong] = [one(query.department), one(query.dong)];
  const filter: ProjectFilter = {
    ...(department ? { department } : {}),
    ...(dong ? { dong } : {}),
    ...(origin ? { origin } : {}),
    ...(state ? { state } : {}),
    ...(before ? { before } : {}),
  };
  const day = dayOf(now());
  const [page, departments, dongs] = await Promise.all([listProjects(filter), listDepartments(day), listDongs(day)]);
  return { ...page, filter, departments, dongs };
}

/** The list of the desk: every project for planners, their own for everyone else. 404 for who has none. */
export async function loadProjectsDesk(query: Query) {
  const actor = await currentActor();
  if (actor.kind !== 'officer' || !mayKeepProjects(actor)) notFound();
  const create = mayCreateProject(actor);
  const before = idIn(query.before);
  const origin = origins.find((each) => each === one(query.origin));
  const owners = {
    departments: actor.assignments.flatMap((a) => a.departmentId ?? []),
    institutions: actor.assignments.flatMap((a) => a.institutionId ?? []),
  };
  const page = await listProjects({
    ...(origin ? { origin } : {}),
    ...(before ? { before } : {}),
    ...(create ? {} : { owners }),
  });
  return { ...page, origin, before, create };
}

/** What a planner chooses from when a task or a dong's project is written down. 404 for everyone else. */
export async function loadRegisterForm() {
  if (!mayCreateProject(await currentActor())) notFound();
  return { ...(await choices()), today: dayOf(now()) };
}

async function choices() {
  const day = dayOf(now());
  const [departments, institutions, fields, dongs] = await Promise.all([
    listDepartments(day),
    listInstitutions(day),
    listTaskFields(),
    listDongs(day),
  ]);
  return { departments, institutions, fields, dongs };
}

/** The page on which a project is said anew: its words by who reports on it, its name and owner by planners. */
export async function loadProjectEdit(number: string) {
  const read = await loadProjectDesk(number);
  if (!read.may.report) notFound();
  return { ...read, arrange: mayCreateProject(await currentActor()), choices: await choices() };
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
