'use server';

import type { Lang } from '@/lib/format/copy';
import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths, withQuery } from '@/lib/platform/paths';
import { loadThreadFor } from '../loaders';
import { confirmArrived, sendAnswerAgain } from '../mutations/office/lost';
import { approveAnswer, replyThread, returnAnswer, withdrawAnswer } from '../mutations/office/reply';
import { mayApproveAnswer, mayOpenThread } from '../policy';
import { replySchema, returnSchema, threadSchema } from '../schema';

const subject = (input: { number: string }, actor: Actor) => loadThreadFor(input.number, actor);
const back = (done: string, number: string, lang: Lang) => ({
  redirect: withQuery(paths(lang).deskThread(number), { done }),
});

/** Goes out at once, or waits for the head of the desk: the mutation says which. */
export const answerText = action({
  name: 'hotline.answer',
  input: replySchema,
  subject,
  may: mayOpenThread,
  run: replyThread,
  done: ({ waits }, { number }, lang) => back(waits ? 'prepare_answer' : 'answer', number, lang),
});

export const approveText = action({
  name: 'hotline.approve_answer',
  input: threadSchema,
  subject,
  may: mayApproveAnswer,
  run: approveAnswer,
  done: (_, { number }, lang) => back('answer', number, lang),
});

export const returnText = action({
  name: 'hotline.return_answer',
  input: returnSchema,
  subject,
  may: mayApproveAnswer,
  run: returnAnswer,
  done: (_, { number }, lang) => back('return_answer', number, lang),
});

export const withdrawText = action({
  name: 'hotline.withdraw_answer',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: withdrawAnswer,
  done: (_, { number }, lang) => back('withdraw_answer', number, lang),
});

export const confirmText = action({
  name: 'hotline.arrive',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: confirmArrived,
  done: (_, { number }, lang) => back('arrive', number, lang),
});

/** The answer goes out a second time: only ever because an officer says so. */
export const sendTextAgain = action({
  name: 'hotline.send_again',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: sendAnswerAgain,
  done: (_, { number }, lang) => back('send_again', number, lang),
});
