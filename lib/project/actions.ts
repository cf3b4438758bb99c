'use server';

import { action } from '@/lib/platform/action';
import { paths } from '@/lib/platform/paths';
import { projectCopy } from './copy';
import { delayProject, finishProject, resumeProject, startProject, stopProject } from './mutations';
import { planProject } from './mutations-plan';
import {
  addBudget,
  addMilestone,
  completeMilestone,
  moveMilestone,
  removeBudget,
  reopenMilestone,
} from './mutations-report';
import { mayCreateProject, mayProject, mayReport } from './policy';
import { getProject, getProjectOfBudgetLine, getProjectOfMilestone } from './queries';
import {
  addBudgetSchema,
  addMilestoneSchema,
  completeSchema,
  delaySchema,
  moveMilestoneSchema,
  moveSchema,
  planSchema,
  removeBudgetSchema,
  reopenSchema,
  stopSchema,
} from './schema';

const byNumber = (input: { project: string }) => getProject(input.project);

export const plan = action({
  name: 'project.create',
  input: planSchema,
  may: mayCreateProject,
  run: planProject,
  done: ({ number }, _, lang) => ({ redirect: paths(lang).project(number) }),
});

export const start = action({
  name: 'project.start',
  input: moveSchema,
  subject: byNumber,
  may: (actor, project) => mayProject(actor, project, 'start'),
  run: (work, input) => startProject(work, input.project),
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.started }),
});

export const delay = action({
  name: 'project.delay',
  input: delaySchema,
  subject: byNumber,
  may: (actor, project) => mayProject(actor, project, 'delay'),
  run: delayProject,
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.delayed }),
});

export const resume = action({
  name: 'project.resume',
  input: moveSchema,
  subject: byNumber,
  may: (actor, project) => mayProject(actor, project, 'resume'),
  run: (work, input) => resumeProject(work, input.project),
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.resumed }),
});

export const finish = action({
  name: 'project.finish',
  input: moveSchema,
  subject: byNumber,
  may: (actor, project) => mayProject(actor, project, 'finish'),
  run: (work, input) => finishProject(work, input.project),
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.finished }),
});

export const stop = action({
  name: 'project.stop',
  input: stopSchema,
  subject: byNumber,
  may: (actor, project) => mayProject(actor, project, 'stop'),
  run: (work, input) => stopProject(work, input.project, input.reason),
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.stopped }),
});

export const complete = action({
  name: 'project.complete_milestone',
  input: completeSchema,
  subject: (input) => getProjectOfMilestone(input.milestone),
  may: mayReport,
  run: completeMilestone,
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.completed }),
});

export const reopen = action({
  name: 'project.reopen_milestone',
  input: reopenSchema,
  subject: (input) => getProjectOfMilestone(input.milestone),
  may: mayReport,
  run: (work, input) => reopenMilestone(work, input.milestone, input.reason),
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.reopened }),
});

export const move = action({
  name: 'project.move_milestone',
  input: moveMilestoneSchema,
  subject: (input) => getProjectOfMilestone(input.milestone),
  may: mayReport,
  run: moveMilestone,
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.moved }),
});

export const newMilestone = action({
  name: 'project.add_milestone',
  input: addMilestoneSchema,
  subject: byNumber,
  may: mayReport,
  run: (work, input) => addMilestone(work, input.project, input.title, input.dueOn),
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.milestoneAdded }),
});

export const newBudget = action({
  name: 'project.add_budget',
  input: addBudgetSchema,
  subject: byNumber,
  may: mayReport,
  run: addBudget,
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.budgetAdded }),
});

export const dropBudget = action({
  name: 'project.remove_budget',
  input: removeBudgetSchema,
  subject: (input) => getProjectOfBudgetLine(input.line),
  may: mayReport,
  run: (work, input) => removeBudget(work, input.line),
  done: (_, _input, lang) => ({ message: projectCopy[lang].done.budgetRemoved }),
});
