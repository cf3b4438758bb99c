'use server';

import { action } from '@/lib/platform/action';
import { paths, withQuery } from '@/lib/platform/paths';
import { applyImport, keepImport } from './mutations/import';
import { mayManageStaff } from './policy';
import { applySchema, previewSchema } from './schema';

export const preview = action({
  name: 'staff.preview_import',
  input: previewSchema,
  may: mayManageStaff,
  run: keepImport,
  done: ({ id }, _, lang) => ({ redirect: paths(lang).deskImportPlan(id) }),
});

export const apply = action({
  name: 'staff.apply_import',
  input: applySchema,
  may: mayManageStaff,
  run: (work, input) => applyImport(work, input.import),
  done: ({ id, done }, _, lang) => ({ redirect: withQuery(paths(lang).deskImportPlan(id), { done }) }),
});
