'use server';

import { action } from '@/lib/platform/action';
import { deskPath } from '@/lib/platform/paths';
import { scoreCopy } from './copy';
import { addAction, addMethod, editScore, enterScore, moveAction, publishScore, takeDownScore } from './mutations';
import { mayImprove, mayKeepScores } from './policy';
import { getScore } from './queries';
import {
  editScoreSchema,
  moveActionSchema,
  newActionSchema,
  newMethodSchema,
  newScoreSchema,
  takeDownScoreSchema,
  whichScore,
} from './schema';

const subject = (input: { number: string }) => getScore(input.number);

export const enter = action({
  name: 'score.enter',
  input: newScoreSchema,
  may: mayKeepScores,
  run: enterScore,
  done: ({ number }, _, lang) => ({ redirect: deskPath(lang, 'score_card', number) }),
});

export const edit = action({
  name: 'score.edit',
  input: editScoreSchema,
  subject,
  may: mayKeepScores,
  run: editScore,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'score_card', number)}?done=edit` }),
});

export const publish = action({
  name: 'score.publish',
  input: whichScore,
  subject,
  may: mayKeepScores,
  run: publishScore,
  done: (_, _input, lang) => ({ message: scoreCopy[lang].done.publish }),
});

export const takeDown = action({
  name: 'score.take_down',
  input: takeDownScoreSchema,
  subject,
  may: mayKeepScores,
  run: takeDownScore,
  done: (_, _input, lang) => ({ message: scoreCopy[lang].done.take_down }),
});

export const method = action({
  name: 'score.add_method',
  input: newMethodSchema,
  may: mayKeepScores,
  run: addMethod,
  done: (_, _input, lang) => ({ message: scoreCopy[lang].done.method }),
});

export const promise = action({
  name: 'score.promise',
  input: newActionSchema,
  subject,
  may: mayImprove,
  run: addAction,
  done: (_, _input, lang) => ({ message: scoreCopy[lang].done.promise }),
});

export const improve = action({
  name: 'score.improve',
  input: moveActionSchema,
  subject,
  may: mayImprove,
  run: moveAction,
  done: (_, _input, lang) => ({ message: scoreCopy[lang].done.improve }),
});
