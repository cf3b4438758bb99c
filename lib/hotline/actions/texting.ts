'use server';

import type { z } from 'zod';
import type { Lang } from '@/lib/format/copy';
import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { loadThreadFor } from '../loaders';
import { markSpam, notForUs } from '../mutations/meaning/aside';
import { askConsent, takeQuestionBack } from '../mutations/meaning/ask';
import { joinThreads, splitThread, unjoinThread } from '../mutations/meaning/join';
import { mayOpenThread } from '../policy';
import { threadSchema } from '../schema';
import { asideSchema, complainSchema, joinSchema, proposeSchema, splitSchema } from '../schema/convert';

const subject = (input: { number: string }, actor: Actor) => loadThreadFor(input.number, actor);
/** Back to the case that goes on, which a join or a split may have changed. */
const to = (event: string) => (at: { number: string }, _: z.output<typeof threadSchema>, lang: Lang) => ({
  redirect: `${paths(lang).deskThread(at.number)}?done=${event}`,
});

export const askToPropose = action({
  name: 'hotline.ask_proposal',
  input: proposeSchema,
  subject,
  may: mayOpenThread,
  run: (work, input) => askConsent(work, { ...input, purpose: 'proposal' }),
  done: to('ask'),
});

export const askToComplain = action({
  name: 'hotline.ask_complaint',
  input: complainSchema,
  subject,
  may: mayOpenThread,
  run: (work, input) => askConsent(work, { ...input, purpose: 'complaint' }),
  done: to('ask'),
});

export const takeAskBack = action({
  name: 'hotline.take_question_back',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: takeQuestionBack,
  done: to('take_question_back'),
});

export const joinText = action({
  name: 'hotline.join',
  input: joinSchema,
  subject,
  may: mayOpenThread,
  run: joinThreads,
  done: to('join'),
});

export const unjoinText = action({
  name: 'hotline.unjoin',
  input: threadSchema,
  subject,
  may: mayOpenThread,
  run: unjoinThread,
  done: to('unjoin'),
});

export const splitText = action({
  name: 'hotline.split',
  input: splitSchema,
  subject,
  may: mayOpenThread,
  run: splitThread,
  done: to('split'),
});

export const spamText = action({
  name: 'hotline.spam',
  input: asideSchema,
  subject,
  may: mayOpenThread,
  run: markSpam,
  done: to('spam'),
});

export const notForUsText = action({
  name: 'hotline.not_for_us',
  input: asideSchema,
  subject,
  may: mayOpenThread,
  run: notForUs,
  done: to('not_for_us'),
});
