'use server';

import { action } from '@/lib/platform/action';
import { deskPath } from '@/lib/platform/paths';
import { practiceCopy } from './copy';
import { editPractice, publishPractice, takeDownPractice, writePractice } from './mutations';
import { mayKeepPractices } from './policy';
import { getPractice } from './queries';
import { editPracticeSchema, newPracticeSchema, publishPracticeSchema, takeDownPracticeSchema } from './schema';

const subject = (input: { number: string }) => getPractice(input.number);

export const write = action({
  name: 'practice.write',
  input: newPracticeSchema,
  may: mayKeepPractices,
  run: writePractice,
  done: ({ number }, _, lang) => ({ redirect: deskPath(lang, 'practice', number) }),
});

export const edit = action({
  name: 'practice.edit',
  input: editPracticeSchema,
  subject,
  may: mayKeepPractices,
  run: editPractice,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'practice', number)}?done=edit` }),
});

export const publish = action({
  name: 'practice.publish',
  input: publishPracticeSchema,
  subject,
  may: mayKeepPractices,
  run: publishPractice,
  done: (_, _input, lang) => ({ message: practiceCopy[lang].done.publish }),
});

export const takeDown = action({
  name: 'practice.take_down',
  input: takeDownPracticeSchema,
  subject,
  may: mayKeepPractices,
  run: takeDownPractice,
  done: (_, _input, lang) => ({ message: practiceCopy[lang].done.take_down }),
});
