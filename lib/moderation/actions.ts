'use server';

import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { moderationCopy } from './copy';
import { appealMeasure, judgeMeasure } from './mutations/appeal';
import { muteWriter, unmuteWriter } from './mutations/mute';
import { mayAppeal, mayJudge, mayMute } from './policy';
import { getMeasureCase } from './queries';
import { measureAppeal, measureJudgement, mutedWriter, whichMute } from './schema';

async function mine(input: { id: number }, actor: Actor) {
  const found = await getMeasureCase(input.id);
  return found && mayAppeal(actor, found) ? found : null;
}

async function inMyCare(input: { id: number }, actor: Actor) {
  const found = await getMeasureCase(input.id);
  return found && mayJudge(actor, found) ? found : null;
}

export const appeal = action({
  name: 'moderation.appeal',
  input: measureAppeal,
  subject: mine,
  may: mayAppeal,
  run: appealMeasure,
  done: (_value, _input, lang) => ({ message: moderationCopy[lang].appealSent }),
});

export const judge = action({
  name: 'moderation.judge',
  input: measureJudgement,
  subject: inMyCare,
  may: mayJudge,
  run: judgeMeasure,
  // The measure moves to another list, so the page itself says what was done.
  done: (_value, { outcome }, lang) => ({ redirect: `${paths(lang).deskMeasures}?done=${outcome}` }),
});

export const muteComments = action({
  name: 'moderation.mute',
  input: mutedWriter,
  may: mayMute,
  run: (work, { comment }) => muteWriter(work, comment),
  done: (_value, _input, lang) => ({ message: moderationCopy[lang].muted }),
});

export const unmuteComments = action({
  name: 'moderation.unmute',
  input: whichMute,
  may: mayMute,
  run: (work, { id }) => unmuteWriter(work, id),
  done: (_value, _input, lang) => ({ message: moderationCopy[lang].unmuted }),
});
