'use server';

import { action } from '@/lib/platform/action';
import { deskPath } from '@/lib/platform/paths';
import { programmeDeskCopy } from '../copy/desk';
import { addQuestion, dropQuestion, editProgramme, moveProgramme, writeProgramme } from '../mutations/programme';
import { mayKeepProgramme, mayKeepProgrammes } from '../policy';
import { getProgramme } from '../queries/programme';
import {
  closeProgrammeSchema,
  dropQuestionSchema,
  editProgrammeSchema,
  newProgrammeSchema,
  questionSchema,
  whichProgramme,
} from '../schema/programme';

const subject = (input: { number: string }) => getProgramme(input.number);

export const write = action({
  name: 'programme.write',
  input: newProgrammeSchema,
  may: mayKeepProgrammes,
  run: writeProgramme,
  done: ({ number }, _, lang) => ({ redirect: deskPath(lang, 'programme', number) }),
});

export const edit = action({
  name: 'programme.edit',
  input: editProgrammeSchema,
  subject,
  may: mayKeepProgramme,
  run: editProgramme,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'programme', number)}?done=edit` }),
});

export const publish = action({
  name: 'programme.publish',
  input: whichProgramme,
  subject,
  may: mayKeepProgramme,
  run: (work, input) => moveProgramme(work, input, 'publish'),
  done: (_, _input, lang) => ({ message: programmeDeskCopy[lang].done.publish }),
});

export const close = action({
  name: 'programme.close',
  input: closeProgrammeSchema,
  subject,
  may: mayKeepProgramme,
  run: (work, input) => moveProgramme(work, input, 'close'),
  done: (_, _input, lang) => ({ message: programmeDeskCopy[lang].done.close }),
});

export const ask = action({
  name: 'programme.ask',
  input: questionSchema,
  subject,
  may: mayKeepProgramme,
  run: addQuestion,
  done: (_, _input, lang) => ({ message: programmeDeskCopy[lang].done.question }),
});

export const drop = action({
  name: 'programme.drop_question',
  input: dropQuestionSchema,
  subject,
  may: mayKeepProgramme,
  run: dropQuestion,
  done: (_, _input, lang) => ({ message: programmeDeskCopy[lang].done.drop }),
});
