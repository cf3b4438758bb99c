'use server';

import { action } from '@/lib/platform/action';
import type { Actor } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { takedownCopy } from '../copy/takedown';
import { askTakedown, endTakedown, objectTakedown, settleTakedown } from '../mutations/takedown';
import { mayAppeal, mayAskTakedown, mayJudge } from '../policy';
import { getTakedownCase, receiptHash } from '../queries/takedown';
import { getTarget } from '../queries/target';
import { takedownDecision, takedownEnd, takedownObjection, takedownRequest } from '../schema/takedown';

async function mine(input: { id: number }, actor: Actor) {
  const found = await getTakedownCase(input.id);
  return found && mayAppeal(actor, found) ? found : null;
}

async function inMyCare(input: { id: number }, actor: Actor) {
  const found = await getTakedownCase(input.id);
  return found && mayJudge(actor, found) ? found : null;
}

export const ask = action({
  name: 'takedown.ask',
  input: takedownRequest,
  visitors: true,
  subject: ({ number, comment, part, task }) => getTarget(number, comment, part, task),
  may: mayAskTakedown,
  run: (work, asked, target) => askTakedown(work, asked, target, receiptHash(asked.receipt)),
  done: (_value, { receipt }, lang) => ({ redirect: paths(lang).takedownReceipt(receipt) }),
});

export const decide = action({
  name: 'takedown.decide',
  input: takedownDecision,
  subject: inMyCare,
  may: mayJudge,
  run: settleTakedown,
  // The request moves down the list, so the page itself says what was done.
  done: (_value, { outcome }, lang) => ({ redirect: `${paths(lang).deskTakedowns}?done=${outcome}` }),
});

export const object = action({
  name: 'takedown.object',
  input: takedownObjection,
  subject: mine,
  may: mayAppeal,
  run: objectTakedown,
  done: (_value, _input, lang) => ({ message: takedownCopy[lang].objectSent }),
});

export const end = action({
  name: 'takedown.end',
  input: takedownEnd,
  subject: inMyCare,
  may: mayJudge,
  run: endTakedown,
  done: (_value, { outcome }, lang) => ({ redirect: `${paths(lang).deskTakedowns}?done=${outcome}` }),
});
