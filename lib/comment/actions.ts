'use server';

import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { getProposalCase } from '@/lib/proposal/queries';
import { commentCopy } from './copy';
import { moderateComment, reportComment } from './mutations/moderate';
import { editComment, withdrawComment, writeComment } from './mutations/write';
import { mayModerate, mayReport, mayWriteComment } from './policy';
import { getCommentCase } from './queries';
import { commentDecision, commentEdit, commentReport, newComment, whichComment } from './schema';

/** Comments live under what is public; anything else is not there. */
async function onPublic(input: { number: string }) {
  const found = await getProposalCase(input.number);
  return found?.publishedAt ? found : null;
}

async function comment(input: { id: number }) {
  return getCommentCase(input.id);
}

async function inMyCare(input: { id: number }, actor: Actor) {
  const found = await getCommentCase(input.id);
  return found && mayModerate(actor, found) ? found : null;
}

export const postComment = action({
  name: 'comment.write',
  input: newComment,
  subject: onPublic,
  may: mayWriteComment,
  run: writeComment,
  done: ({ held }, _input, lang) => ({ message: held ? commentCopy[lang].sentHeld : commentCopy[lang].sent }),
});

export const changeComment = action({
  name: 'comment.edit',
  input: commentEdit,
  subject: comment,
  may: mayWriteComment,
  run: editComment,
  done: ({ held }, _input, lang) => ({ message: held ? commentCopy[lang].sentHeld : commentCopy[lang].saved }),
});

export const takeBackComment = action({
  name: 'comment.withdraw',
  input: whichComment,
  subject: comment,
  may: mayWriteComment,
  run: (work, { id }) => withdrawComment(work, id),
  done: (_value, _input, lang) => ({ message: commentCopy[lang].withdrawn }),
});

export const sendReport = action({
  name: 'comment.report',
  input: commentReport,
  subject: comment,
  may: mayReport,
  run: reportComment,
  done: (_value, _input, lang) => ({ message: commentCopy[lang].reported }),
});

export const settleReports = action({
  name: 'comment.moderate',
  input: commentDecision,
  subject: inMyCare,
  may: mayModerate,
  run: moderateComment,
  // The comment leaves the list, so the list itself says what was done.
  done: (_value, { outcome }, lang) => ({ redirect: `${paths(lang).deskComments}?done=${outcome}` }),
});
