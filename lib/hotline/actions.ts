'use server';

import type { Lang } from '@/lib/format/copy';
import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { queueCopy } from './copy/queue';
import { loadThreadFor, loadThreadToContribute } from './loaders';
import {
  closeThread,
  logCall,
  markPraise,
  postponeThread,
  routeThread,
  routeThreads,
  startThread,
  takeBackPraise,
} from './mutations/desk';
import { cancelQuestion, contribute } from './mutations/office/contribute';
import { mayContribute, mayOpenThread, maySeeAllThreads } from './policy';
import { callSchema, cancelSchema, contributeSchema, postponeSchema, routeSchema, threadSchema } from './schema';
import { routeManySchema } from './schema/list';

const back = (event: string) => (_: unknown, input: { number: string }, lang: Lang) => ({
  redirect: `${paths(lang).deskThread(input.number)}?done=${event}`,
});
const subject = (input: { number: string }, actor: Actor) => loadThreadFor(input.number, actor);

export const routeText = action({
  name: 'hotline.route',
  input: routeSchema,
  subject,
  may: mayOpenThread,
  run: routeThread,
  done: (_, __, lang) => ({ redirect: paths(lang).deskHotline }),
});

export const routeTexts = action({
  name: 'hotline.route_many',
  input: routeManySchema,
  may: maySeeAllThreads,
  run: routeThreads,
  done: ({ n }, _, lang) => ({ message: queueCopy[lang].routedMany(n) }),
});

export const contributeText = action({
  name: 'hotline.contribute',
  input: contributeSchema,
  subject: (input, actor) => loadThreadToContribute(input.number, actor),
  may: mayContribute,
  run: contribute,
  done: back('contribute'),
});

export const cancelTextQuestion = action({
  name: 'hotline.cancel_ask',
  input: cancelSchema,
  subject,
  may: mayOpenThread,
  run: (work, input, thread) => cancelQuestion(work, thread, input.id),
  done: back('cancel_ask'),
});

export const startText = action({
  name: 'hotline.start',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: startThread,
  done: back('start'),
});

export const logPhoneAnswer = action({
  name: 'hotline.phone',
  input: callSchema,
  subject,
  may: mayOpenThread,
  run: logCall,
  done: back('phone'),
});

export const praiseText = action({
  name: 'hotline.praise',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: markPraise,
  done: back('praise'),
});

export const takeBackText = action({
  name: 'hotline.take_back',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: takeBackPraise,
  done: back('take_back'),
});

export const postponeText = action({
  name: 'hotline.postpone',
  input: postponeSchema,
  subject,
  may: mayOpenThread,
  run: postponeThread,
  done: back('postpone'),
});

export const closeText = action({
  name: 'hotline.close',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: closeThread,
  done: back('close'),
});
