'use server';

import type { z } from 'zod';
import type { Lang } from '@/lib/format/copy';
import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { loadThreadFor } from './loaders';
import {
  answerThread,
  closeThread,
  logCall,
  markPraise,
  postponeThread,
  routeThread,
  startThread,
  takeBackPraise,
} from './mutations/desk';
import { mayOpenThread } from './policy';
import { callSchema, postponeSchema, replySchema, routeSchema, threadSchema } from './schema';

const back = (event: string) => (_: unknown, input: z.output<typeof threadSchema>, lang: Lang) => ({
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

export const startText = action({
  name: 'hotline.start',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: startThread,
  done: back('start'),
});

export const answerText = action({
  name: 'hotline.answer',
  input: replySchema,
  subject,
  may: mayOpenThread,
  run: answerThread,
  done: back('answer'),
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
