'use server';

import { action } from '@/lib/platform/action';
import { memberIdOf } from '@/lib/platform/actor';
import { notificationCopy } from './copy';
import { choicesCopy } from './copy/choices';
import { markRead } from './mutations';
import { saveChoices } from './mutations/choices';
import { collectNow } from './mutations/send';
import { mayChooseNews, mayReadMessages } from './policy';
import { choicesForm, noFields, readForm } from './schema';

export const readMessages = action({
  name: 'notification.read',
  input: readForm,
  may: (actor) => mayReadMessages(actor),
  run: (work, input) => markRead(work, memberIdOf(work.actor) ?? 0, input.id === undefined ? 'all' : [input.id]),
  done: (n, _input, lang) => ({ message: notificationCopy[lang].nowRead(n) }),
});

export const chooseNews = action({
  name: 'notification.choose',
  input: choicesForm,
  may: mayChooseNews,
  run: saveChoices,
  done: (_, _input, lang) => ({ message: choicesCopy[lang].done }),
});

export const collectNews = action({
  name: 'notification.collect',
  input: noFields,
  may: mayChooseNews,
  run: (work) => collectNow(work),
  done: (_, _input, lang) => ({ message: choicesCopy[lang].collect.done }),
});
