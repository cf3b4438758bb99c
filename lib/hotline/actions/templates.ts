'use server';

import { action } from '@/lib/platform/action';
import { templatesCopy } from '../copy/templates';
import { deleteTemplate, saveTemplate, setApproval } from '../mutations/office/templates';
import { mayKeepHotline, mayKeepTemplates } from '../policy';
import { approvalSchema, templateGoneSchema, templateSchema } from '../schema/template';

export const keepTemplate = action({
  name: 'hotline.save_template',
  input: templateSchema,
  may: mayKeepTemplates,
  run: saveTemplate,
  done: (_, __, lang) => ({ message: templatesCopy[lang].saved }),
});

export const removeTemplate = action({
  name: 'hotline.delete_template',
  input: templateGoneSchema,
  may: mayKeepTemplates,
  run: deleteTemplate,
  done: (_, __, lang) => ({ message: templatesCopy[lang].removed }),
});

export const changeApproval = action({
  name: 'hotline.set_approval',
  input: approvalSchema,
  may: mayKeepHotline,
  run: setApproval,
  done: (_, __, lang) => ({ message: templatesCopy[lang].approvalSaved }),
});
