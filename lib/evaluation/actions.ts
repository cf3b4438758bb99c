'use server';

import { action } from '@/lib/platform/action';
import { deskPath, paths, withQuery } from '@/lib/platform/paths';
import { evaluationCopy } from './copy';
import { deskCopy } from './copy-desk';
import { vote as castVote } from './mutations/ballot';
import { readPaper, settlePaper } from './mutations/paper';
import { replyToResult, reportPromise } from './mutations/reply';
import { publishEvaluation, settleWord } from './mutations/result';
import { cancelEvaluation, editEvaluation, endEvaluation, openEvaluation, writeEvaluation } from './mutations/round';
import { mayKeepEvaluations, mayReadPaper, maySeeEvaluations, mayVote } from './policy';
import { getEvaluation } from './queries';
import {
  editEvaluationSchema,
  keptSchema,
  newEvaluationSchema,
  paperSchema,
  reasonedSchema,
  replySchema,
  settlePaperSchema,
  settleWordSchema,
  voteSchema,
  whichEvaluation,
} from './schema';

const subject = (input: { number: string }) => getEvaluation(input.number);

export const vote = action({
  name: 'evaluation.vote',
  input: voteSchema,
  subject,
  may: (actor, { state }) => mayVote(actor) && state !== 'draft',
  run: castVote,
  done: ({ number, done, of }, _, lang) => ({
    redirect: withQuery(paths(lang).ballot(number), done < of ? { said: 'yes' } : { said: 'all', task: 'all' }),
  }),
});

export const write = action({
  name: 'evaluation.write',
  input: newEvaluationSchema,
  may: mayKeepEvaluations,
  run: writeEvaluation,
  done: ({ number }, _, lang) => ({ redirect: deskPath(lang, 'evaluation', number) }),
});

export const edit = action({
  name: 'evaluation.edit',
  input: editEvaluationSchema,
  subject,
  may: mayKeepEvaluations,
  run: editEvaluation,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'evaluation', number)}?done=edit` }),
});

export const open = action({
  name: 'evaluation.open',
  input: whichEvaluation,
  subject,
  may: mayKeepEvaluations,
  run: openEvaluation,
  done: (_, _input, lang) => ({ message: deskCopy[lang].done.open }),
});

export const endEarly = action({
  name: 'evaluation.end_early',
  input: reasonedSchema,
  subject,
  may: mayKeepEvaluations,
  run: endEvaluation,
  done: (_, _input, lang) => ({ message: deskCopy[lang].done.end_early }),
});

export const cancel = action({
  name: 'evaluation.cancel',
  input: reasonedSchema,
  subject,
  may: mayKeepEvaluations,
  run: cancelEvaluation,
  done: (_, _input, lang) => ({ message: deskCopy[lang].done.cancel }),
});

export const publish = action({
  name: 'evaluation.publish',
  input: whichEvaluation,
  subject,
  may: mayKeepEvaluations,
  run: publishEvaluation,
  done: (_, _input, lang) => ({ message: deskCopy[lang].done.publish }),
});

export const settle = action({
  name: 'evaluation.settle_word',
  input: settleWordSchema,
  subject,
  may: mayKeepEvaluations,
  run: settleWord,
  done: (_, { outcome }, lang) => ({ message: deskCopy[lang].words.done[outcome] }),
});

export const reply = action({
  name: 'evaluation.reply',
  input: replySchema,
  subject,
  may: maySeeEvaluations,
  run: replyToResult,
  done: (_, _input, lang) => ({ message: deskCopy[lang].reply.done }),
});

export const report = action({
  name: 'evaluation.report_promise',
  input: keptSchema,
  subject,
  may: maySeeEvaluations,
  run: reportPromise,
  done: (_, _input, lang) => ({ message: evaluationCopy[lang].promise.done }),
});

export const readSheet = action({
  name: 'evaluation.read_paper',
  input: paperSchema,
  subject,
  may: mayReadPaper,
  run: readPaper,
  done: ({ reading, serial }, _, lang) => ({ message: deskCopy[lang].paper.done[reading](serial) }),
});

export const settleSheet = action({
  name: 'evaluation.settle_paper',
  input: settlePaperSchema,
  subject,
  may: mayKeepEvaluations,
  run: settlePaper,
  done: (_, _input, lang) => ({ message: deskCopy[lang].paper.done.settled }),
});
