'use server';

import { action } from '@/lib/platform/action';
import { deskPath, withQuery } from '@/lib/platform/paths';
import { arrangeProject, editProject, registerProject } from '../mutations/task';
import { mayCreateProject, mayReport } from '../policy';
import { getProject } from '../queries';
import { arrangeSchema, editSchema, registerSchema } from '../schema/task';

const byNumber = (input: { project: string }) => getProject(input.project);

export const register = action({
  name: 'project.register',
  input: registerSchema,
  may: mayCreateProject,
  run: registerProject,
  done: ({ number }, _, lang) => ({ redirect: withQuery(deskPath(lang, 'project', number), { done: 'registered' }) }),
});

export const edit = action({
  name: 'project.edit',
  input: editSchema,
  subject: byNumber,
  may: mayReport,
  run: editProject,
  done: ({ number }, _, lang) => ({ redirect: withQuery(deskPath(lang, 'project', number), { done: 'edited' }) }),
});

export const arrange = action({
  name: 'project.arrange',
  input: arrangeSchema,
  subject: byNumber,
  may: (actor, project) => mayCreateProject(actor) && mayReport(actor, project),
  run: arrangeProject,
  done: ({ number }, _, lang) => ({ redirect: withQuery(deskPath(lang, 'project', number), { done: 'edited' }) }),
});
