'use server';

import { action } from '@/lib/platform/action';
import { type Actor, memberIdOf } from '@/lib/platform/actor';
import { paths, withQuery } from '@/lib/platform/paths';
import { ownCourseCopy } from '../copy/own';
import { giveFeedback, issueCertificate } from '../mutations/after';
import { confirm, leave, register } from '../mutations/seat';
import { mayTakeSeat, mayUseSeat } from '../policy';
import { getCourse } from '../queries';
import { getOwnSeat } from '../queries/people';
import { feedbackSchema, whichCourse } from '../schema';

async function shown(input: { number: string }) {
  const course = await getCourse(input.number);
  return course?.openedAt ? course : null;
}

async function mine(input: { number: string }, actor: Actor) {
  const course = await getCourse(input.number);
  return course && getOwnSeat(course.id, memberIdOf(actor) ?? 0);
}

export const take = action({
  name: 'course.register',
  input: whichCourse,
  subject: shown,
  may: mayTakeSeat,
  run: register,
  done: ({ number, state }, _, lang) => ({ redirect: withQuery(paths(lang).myCourse(number), { done: state }) }),
});

export const accept = action({
  name: 'course.confirm',
  input: whichCourse,
  subject: mine,
  may: mayUseSeat,
  run: confirm,
  done: (_, _input, lang) => ({ message: ownCourseCopy[lang].confirmed }),
});

export const giveBack = action({
  name: 'course.leave',
  input: whichCourse,
  subject: mine,
  may: mayUseSeat,
  run: leave,
  done: (_, _input, lang) => ({ message: ownCourseCopy[lang].left }),
});

export const certify = action({
  name: 'course.certify',
  input: whichCourse,
  subject: mine,
  may: mayUseSeat,
  run: issueCertificate,
  done: ({ number }, _, lang) => ({ redirect: paths(lang).myCertificate(number) }),
});

export const rate = action({
  name: 'course.feedback',
  input: feedbackSchema,
  subject: mine,
  may: mayUseSeat,
  run: giveFeedback,
  done: (_, _input, lang) => ({ message: ownCourseCopy[lang].sent }),
});
