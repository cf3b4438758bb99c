'use server';

import { action } from '@/lib/platform/action';
import { paths } from '@/lib/platform/paths';
import { loadCaseFor } from '../loaders/case';
import { answerComplaint, closeComplaint } from '../mutations/answer';
import { closeRepeat, requestSupplement, routeComplaint, startComplaint, transferComplaint } from '../mutations/desk';
import { askExtension, extendComplaint } from '../mutations/extend';
import { keepComplaint, releaseComplaint } from '../mutations/held';
import { mergeComplaint, unmergeComplaint } from '../mutations/merge';
import { mayCause, mayExtend, mayRelease } from '../policy';
import {
  answerSchema,
  closeRepeatSchema,
  closeSchema,
  extendSchema,
  keepSchema,
  mergeSchema,
  releaseSchema,
  requestSupplementSchema,
  routeSchema,
  startSchema,
  transferSchema,
  unmergeSchema,
} from '../schema/desk';

export const routeCase = action({
  name: 'complaint.route',
  input: routeSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'route'),
  run: (work, input) => routeComplaint(work, input),
  done: (_, __, lang) => ({ redirect: paths(lang).desk }),
});

export const rerouteCase = action({
  name: 'complaint.reroute',
  input: routeSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'reroute'),
  run: (work, input) => routeComplaint(work, input, true),
  done: (_, __, lang) => ({ redirect: paths(lang).desk }),
});

export const startCase = action({
  name: 'complaint.start',
  input: startSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'start'),
  run: (work, input) => startComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=start` }),
});

export const requestCaseSupplement = action({
  name: 'complaint.request_supplement',
  input: requestSupplementSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'request_supplement'),
  run: (work, input) => requestSupplement(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=request_supplement` }),
});

export const transferCase = action({
  name: 'complaint.transfer',
  input: transferSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'transfer'),
  run: (work, input) => transferComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=transfer` }),
});

export const mergeCase = action({
  name: 'complaint.merge',
  input: mergeSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'merge'),
  run: (work, input) => mergeComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=merge` }),
});

export const unmergeCase = action({
  name: 'complaint.unmerge',
  input: unmergeSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'unmerge'),
  run: (work, input) => unmergeComplaint(work, input),
  done: (_, __, lang) => ({ redirect: paths(lang).desk }),
});

export const answerCase = action({
  name: 'complaint.answer',
  input: answerSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'answer'),
  run: (work, input) => answerComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=answer` }),
});

export const closeCase = action({
  name: 'complaint.close',
  input: closeSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'close'),
  run: (work, input) => closeComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=close` }),
});

export const closeRepeatedCase = action({
  name: 'complaint.close_repeat',
  input: closeRepeatSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'close_repeat'),
  run: (work, input) => closeRepeat(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=close_repeat` }),
});

export const extendCase = action({
  name: 'complaint.extend',
  input: extendSchema,
  subject: loadCaseFor,
  may: mayExtend,
  run: (work, input) => extendComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=extend` }),
});

export const askCaseExtension = action({
  name: 'complaint.ask_extension',
  input: extendSchema,
  subject: loadCaseFor,
  may: mayExtend,
  run: (work, input) => askExtension(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=ask_extension` }),
});

export const releaseCase = action({
  name: 'complaint.release',
  input: releaseSchema,
  subject: loadCaseFor,
  may: mayRelease,
  run: (work, input) => releaseComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=release` }),
});

export const keepCase = action({
  name: 'complaint.keep',
  input: keepSchema,
  subject: loadCaseFor,
  may: mayRelease,
  run: (work, input) => keepComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).deskComplaint(input.number)}?done=keep` }),
});
