'use server';

import { action } from '@/lib/platform/action';
import { deskCopy } from './copy';
import { takeOnComplaints } from './mutations';
import { isOfficer } from './rules';
import { takeSchema } from './schema';

export const takeOn = action({
  name: 'complaint.start',
  input: takeSchema,
  may: isOfficer,
  run: (work, input) => takeOnComplaints(work, input.numbers),
  done: ({ n }, _, lang) => ({ message: deskCopy[lang].taken(n) }),
});
