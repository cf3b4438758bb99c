'use server';

import { action } from '@/lib/platform/action';
import { followCopy } from './copy';
import { letGo, startFollowing, stopFollowing } from './mutations';
import { mayFollow } from './policy';
import { hrefOf } from './rules-names';
import { followForm, letGoForm, wordsForm } from './schema';

export const startFollow = action({
  name: 'follow.start',
  input: followForm,
  may: mayFollow,
  run: (work, { target, _lang }) => startFollowing(work, target, _lang),
  done: (followed, { onward }, lang) =>
    onward ? { redirect: hrefOf(followed, lang) } : { message: followCopy[lang].done.start },
});

export const stopFollow = action({
  name: 'follow.stop',
  input: followForm,
  may: mayFollow,
  run: (work, { target }) => stopFollowing(work, target),
  done: (followed, { onward }, lang) =>
    onward ? { redirect: hrefOf(followed, lang) } : { message: followCopy[lang].done.stop },
});

export const followWords = action({
  name: 'follow.words',
  input: wordsForm,
  may: mayFollow,
  run: (work, { words, _lang }) => startFollowing(work, { kind: 'topic', topic: `word:${words}` }, _lang),
  done: (_, _input, lang) => ({ message: followCopy[lang].done.start }),
});

export const letFollowGo = action({
  name: 'follow.let_go',
  input: letGoForm,
  may: mayFollow,
  run: (work, { id }) => letGo(work, id),
  done: (_, _input, lang) => ({ message: followCopy[lang].done.stop }),
});
