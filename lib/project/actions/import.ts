'use server';

import { z } from 'zod';
import { action } from '@/lib/platform/action';
import { paths, withQuery } from '@/lib/platform/paths';
import { applyTasks, keepTasks } from '../mutations/import';
import { mayCreateProject } from '../policy';
import { id } from '../schema';

export const preview = action({
  name: 'project.preview_import',
  input: z.object({ file: z.array(z.instanceof(File)).min(1).max(1) }),
  may: mayCreateProject,
  run: keepTasks,
  done: ({ id }, _, lang) => ({ redirect: paths(lang).projectImportPlan(id) }),
});

export const apply = action({
  name: 'project.apply_import',
  input: z.object({ import: id }),
  may: mayCreateProject,
  run: (work, input) => applyTasks(work, input.import),
  done: ({ id, done }, _, lang) => ({ redirect: withQuery(paths(lang).projectImportPlan(id), { done }) }),
});
