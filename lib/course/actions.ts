'use server';

import { action } from '@/lib/platform/action';
import { deskPath } from '@/lib/platform/paths';
import { courseDeskCopy } from './copy/desk';
import { cancelCourse, finishCourse, openCourse } from './mutations/move';
import { addCourse, editCourse } from './mutations/write';
import { mayKeepCourse, mayKeepCourses } from './policy';
import { getCourse } from './queries';
import { cancelCourseSchema, editCourseSchema, newCourseSchema, whichCourse } from './schema';

const subject = (input: { number: string }) => getCourse(input.number);

export const add = action({
  name: 'course.add',
  input: newCourseSchema,
  may: mayKeepCourses,
  run: addCourse,
  done: ({ number }, _, lang) => ({ redirect: deskPath(lang, 'course', number) }),
});

export const edit = action({
  name: 'course.edit',
  input: editCourseSchema,
  subject,
  may: mayKeepCourse,
  run: editCourse,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'course', number)}?done=edit` }),
});

export const open = action({
  name: 'course.open',
  input: whichCourse,
  subject,
  may: mayKeepCourse,
  run: openCourse,
  done: (_, _input, lang) => ({ message: courseDeskCopy[lang].done.open }),
});

export const finish = action({
  name: 'course.finish',
  input: whichCourse,
  subject,
  may: mayKeepCourse,
  run: finishCourse,
  done: (_, _input, lang) => ({ message: courseDeskCopy[lang].done.finish }),
});

export const cancel = action({
  name: 'course.cancel',
  input: cancelCourseSchema,
  subject,
  may: mayKeepCourse,
  run: cancelCourse,
  done: (_, _input, lang) => ({ message: courseDeskCopy[lang].done.cancel }),
});
