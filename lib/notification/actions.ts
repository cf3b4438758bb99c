'use server';

import { action } from '@/lib/platform/action';
import { memberIdOf } from '@/lib/platform/actor';
import { notificationCopy } from './copy';
import { markRead } from './mutations';
import { mayReadMessages } from './policy';
import { readForm } from './schema';

export const readMessages = action({
  name: 'notification.read',
  input: readForm,
  may: (actor) => mayReadMessages(actor),
  run: (work, input) => markRead(work, memberIdOf(work.actor) ?? 0, input.id === undefined ? 'all' : [input.id]),
  done: (n, _input, lang) => ({ message: notificationCopy[lang].nowRead(n) }),
});
