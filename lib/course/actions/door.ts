'use server';

import type { Lang } from '@/lib/format/copy';
import { formatTime } from '@/lib/format/dates';
import { action } from '@/lib/platform/action';
import { paths, withQuery } from '@/lib/platform/paths';
import { courseDeskCopy } from '../copy/desk';
import { handCertificate } from '../mutations/after';
import { checkIn, releaseSeat, undoCheckIn, walkIn } from '../mutations/door';
import { mayKeepCourse } from '../policy';
import { getCourse } from '../queries';
import { checkedSeat, checkInSchema, walkInSchema, whichSeat } from '../schema';

const subject = (input: { number: string }) => getCourse(input.number);

/** The list with the session that was worked on; it says what was done, because who was checked in stands elsewhere in it now. */
const back = (lang: Lang, { number, session }: { number: string; session: number }, done: string) => ({
  redirect: withQuery(paths(lang).courseRoll(number), { session, done }),
});

export const check = action({
  name: 'course.check_in',
  input: checkInSchema,
  subject,
  may: mayKeepCourse,
  run: checkIn,
  done: ({ before }, input, lang) =>
    before === null
      ? back(lang, input, 'checkIn')
      : { message: courseDeskCopy[lang].done.before(formatTime(new Date(before), lang)) },
});

export const undo = action({
  name: 'course.undo_check_in',
  input: checkedSeat,
  subject,
  may: mayKeepCourse,
  run: undoCheckIn,
  done: (_, input, lang) => back(lang, input, 'undo'),
});

export const welcome = action({
  name: 'course.walk_in',
  input: walkInSchema,
  subject,
  may: mayKeepCourse,
  run: walkIn,
  done: (_, input, lang) => back(lang, input, 'walkIn'),
});

export const release = action({
  name: 'course.release',
  input: whichSeat,
  subject,
  may: mayKeepCourse,
  run: releaseSeat,
  done: (_, { number }, lang) => ({ redirect: withQuery(paths(lang).courseRoll(number), { done: 'release' }) }),
});

/** The certificate of somebody who came without an account, to print and hand over. */
export const hand = action({
  name: 'course.hand_certificate',
  input: whichSeat,
  subject,
  may: mayKeepCourse,
  run: handCertificate,
  done: ({ token }, { number }, lang) => ({ redirect: withQuery(paths(lang).coursePaper(number), { look: token }) }),
});
