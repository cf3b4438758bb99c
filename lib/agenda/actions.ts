'use server';

import { action } from '@/lib/platform/action';
import { type Actor, rolesOn } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { agendaDeskCopy } from './copy-desk';
import { loadItemFor, loadOpinionFor, loadOwnProposal } from './loaders-find';
import { discardDecision, prepareDecision, publishDecision, requestReExamination } from './mutations-decision';
import {
  addProposals,
  closeRound,
  discardItem,
  editItem,
  gatherProposals,
  submitItem,
  takeOutProposal,
} from './mutations-hub';
import { answerOpinion, askOpinions, cancelOpinion, returnItem, reviewItem } from './mutations-review';
import { mayAgenda, mayAnswerOpinion, mayAskReExamination, mayEditItem, mayGather, mayPlan } from './policy';
import {
  addSchema,
  askOpinionsSchema,
  cancelOpinionSchema,
  closeRoundSchema,
  decisionSchema,
  discardSchema,
  editSchema,
  gatherSchema,
  itemSchema,
  opinionSchema,
  reExaminationSchema,
  returnSchema,
  takeOutSchema,
} from './schema';

const byItem = (input: { item: string }, actor: Actor) => loadItemFor(input.item, actor);

export const gather = action({
  name: 'agenda.draft',
  input: gatherSchema,
  may: (actor, _, input) => mayGather(actor, input.zone),
  run: gatherProposals,
  done: ({ number }, _, lang) => ({ redirect: paths(lang).deskAgendaItem(number) }),
});

export const addToItem = action({
  name: 'agenda.gather',
  input: addSchema,
  subject: byItem,
  may: mayEditItem,
  run: (work, input) => addProposals(work, input.item, input.proposals),
  done: (_, input, lang) => ({ redirect: paths(lang).deskAgendaItem(input.item) }),
});

export const takeOut = action({
  name: 'agenda.take_out',
  input: takeOutSchema,
  subject: byItem,
  may: mayEditItem,
  run: (work, input) => takeOutProposal(work, input.item, input.proposal, input.reason),
  done: (_, input, lang) => ({ message: agendaDeskCopy[lang].done.takenOut(input.proposal) }),
});

export const edit = action({
  name: 'agenda.edit',
  input: editSchema,
  subject: byItem,
  may: mayEditItem,
  run: editItem,
  done: (_, _input, lang) => ({ message: agendaDeskCopy[lang].done.saved }),
});

export const submit = action({
  name: 'agenda.submit',
  input: itemSchema,
  subject: byItem,
  may: (actor, item) => mayAgenda(actor, item, 'submit'),
  run: (work, input) => submitItem(work, input.item),
  done: ({ number }, _, lang) => ({ redirect: paths(lang).deskAgendaItem(number) }),
});

export const discard = action({
  name: 'agenda.discard',
  input: discardSchema,
  subject: byItem,
  may: (actor, item) => mayAgenda(actor, item, 'discard'),
  run: (work, input) => discardItem(work, input.item, input.reason),
  done: (_, _input, lang) => ({ redirect: paths(lang).deskHub }),
});

export const endRound = action({
  name: 'agenda.close_round',
  input: closeRoundSchema,
  may: (actor, _, input) => mayGather(actor, input.zone),
  run: (work, input) => closeRound(work, input.zone, input.note),
  done: ({ closed }, _, lang) => ({ message: agendaDeskCopy[lang].done.roundClosed(closed) }),
});

export const review = action({
  name: 'agenda.review',
  input: itemSchema,
  subject: byItem,
  may: (actor, item) => mayAgenda(actor, item, 'review'),
  run: (work, input) => reviewItem(work, input.item),
  done: (_, _input, lang) => ({ message: agendaDeskCopy[lang].done.reviewing }),
});

export const ask = action({
  name: 'agenda.ask_opinion',
  input: askOpinionsSchema,
  subject: byItem,
  may: mayPlan,
  run: askOpinions,
  done: ({ asked }, _, lang) => ({ message: agendaDeskCopy[lang].done.asked(asked) }),
});

export const giveOpinion = action({
  name: 'agenda.answer_opinion',
  input: opinionSchema,
  subject: (input, actor) => loadOpinionFor(input.opinion, actor),
  may: (actor, asked) => mayAnswerOpinion(actor, asked.departmentId),
  run: answerOpinion,
  done: (_, _input, lang) => ({ message: agendaDeskCopy[lang].done.answered }),
});

export const takeBackQuestion = action({
  name: 'agenda.cancel_opinion',
  input: cancelOpinionSchema,
  subject: (input, actor) => loadOpinionFor(input.opinion, actor),
  may: mayPlan,
  run: (work, input) => cancelOpinion(work, input.opinion, input.reason),
  done: (_, _input, lang) => ({ message: agendaDeskCopy[lang].done.cancelled }),
});

export const sendBack = action({
  name: 'agenda.return',
  input: returnSchema,
  subject: byItem,
  may: (actor, item) => mayAgenda(actor, item, 'return'),
  run: (work, input) => returnItem(work, input.item, input.reason),
  done: (_, _input, lang) => ({ message: agendaDeskCopy[lang].done.returned }),
});

export const prepare = action({
  name: 'agenda.prepare_decision',
  input: decisionSchema,
  subject: byItem,
  may: mayPlan,
  run: prepareDecision,
  done: (_, _input, lang) => ({ message: agendaDeskCopy[lang].done.prepared }),
});

export const takeBackDecision = action({
  name: 'agenda.discard_decision',
  input: itemSchema,
  subject: byItem,
  may: mayPlan,
  run: (work, input) => discardDecision(work, input.item),
  done: (_, _input, lang) => ({ message: agendaDeskCopy[lang].done.discarded }),
});

export const publish = action({
  name: 'agenda.decide',
  input: itemSchema,
  subject: byItem,
  may: (actor, item) => mayAgenda(actor, item, 'decide'),
  run: (work, input) => publishDecision(work, input.item),
  done: (_, input, lang) => ({ redirect: paths(lang).agendaItem(input.item) }),
});

export const askAgain = action({
  name: 'agenda.re_examine',
  input: reExaminationSchema,
  subject: (input, actor) => loadOwnProposal(input.proposal, actor),
  may: (actor, proposal) => mayAskReExamination(rolesOn(actor, proposal), proposal.state),
  run: (work, input) => requestReExamination(work, input.proposal, input.reason),
  done: (_, input, lang) => ({ redirect: paths(lang).proposal(input.proposal) }),
});
