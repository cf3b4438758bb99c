import type { ProposalEvent, ProposalState } from '@/lib/proposal/states';
import { proposalWorkflow } from '@/lib/proposal/states';
import { mergeReasons, returnReasons, supplementQuestions, supplementReplies } from '../content/reasons';
import type { ProposalText } from '../content/types';
import {
  blank,
  type Case,
  newCase,
  note,
  type Place,
  placeOf,
  resident,
  type Step,
  stateAt,
  step,
  type Who,
  type World,
} from './world';

export interface ProposalCase extends Case<ProposalState> {
  noun: 'proposal';
  text: ProposalText;
  place: Place;
  authorId: number;
  submittedAt: Date;
  publishedAt: Date | null;
  mergedInto: ProposalCase | null;
  redirectedTo: Case | null;
  /** Voices by person, with their moment. */
  supports: Map<number, Date>;
  supportCount: number;
  commentCount: number;
  /** When voices were no longer taken. */
  closedAt: Date | null;
}

const words = (t: ProposalText) => [t.title, t.problem, t.improvement, t.effect].join('\n');

export function fileProposal(world: World, text: ProposalText, authorId: number, at: Date): ProposalCase {
  const p = newCase<ProposalCase>(world, {
    ...blank(at),
    kind: 'proposal',
    noun: 'proposal',
    state: 'submitted',
    text,
    place: placeOf(world, text.dong),
    authorId,
    submittedAt: at,
    publishedAt: null,
    mergedInto: null,
    redirectedTo: null,
    supports: new Map(),
    supportCount: 0,
    commentCount: 0,
    closedAt: null,
  });
  note(world, p, 'submit', resident(authorId), at, { to: 'submitted' });
  world.clocks.start(p, 'dong_screening', at);
  return p;
}

/** One step of a proposal; what was never published leaves no public trace. */
export function moveProposal(
  world: World,
  p: ProposalCase,
  event: ProposalEvent,
  who: Who,
  wished: Date,
  more: Step = {},
): Date {
  return step(world, p, proposalWorkflow, event, who, wished, {
    ...more,
    public: p.publishedAt !== null || event === 'publish',
  });
}

export function publish(world: World, p: ProposalCase, wished: Date): void {
  const at = moveProposal(world, p, 'publish', p.place.officer, wished, { text: words(p.text) });
  p.publishedAt = at;
  world.clocks.stop(p, 'dong_screening', at);
  world.clocks.start(p, 'gathering_round', at);
}

export function giveBack(world: World, p: ProposalCase, wished: Date, reason = world.chance.pick(returnReasons)): void {
  const at = moveProposal(world, p, 'return', p.place.officer, wished, { reason });
  world.clocks.stop(p, 'dong_screening', at);
}

export function resubmit(world: World, p: ProposalCase, wished: Date): void {
  const at = moveProposal(world, p, 'resubmit', resident(p.authorId), wished);
  world.clocks.start(p, 'dong_screening', at);
}

/** The dong asks, and the clock stands still. Without words of its own it asks one of the usual questions. */
export function askSupplement(world: World, p: ProposalCase, wished: Date, question = questionFor(p)): void {
  const at = moveProposal(world, p, 'request_supplement', p.place.officer, wished, { reason: question });
  world.clocks.pause(p, 'dong_screening', at, question);
}

export function supplement(world: World, p: ProposalCase, wished: Date): void {
  const text = supplementReplies[supplementQuestions.indexOf(questionFor(p))] ?? '';
  const at = moveProposal(world, p, 'supplement', resident(p.authorId), wished, { text });
  world.clocks.resume(p, 'dong_screening', at);
}

const questionFor = (p: ProposalCase) => supplementQuestions[p.text.title.length % supplementQuestions.length] ?? '';

export function withdraw(world: World, p: ProposalCase, wished: Date, reason: string): void {
  const at = moveProposal(world, p, 'withdraw', resident(p.authorId), wished, { reason });
  for (const promise of ['dong_screening', 'gathering_round'] as const)
    if (world.clocks.runs(p, promise)) world.clocks.stop(p, promise, at);
}

/** Makes one part of another; the survivor's history tells it too. */
export function merge(world: World, p: ProposalCase, into: ProposalCase, wished: Date): void {
  const at = moveProposal(world, p, 'merge', p.place.officer, wished, {
    reason: mergeReasons[0],
    data: () => ({ into: into.number }),
  });
  p.mergedInto = into;
  noteOn(world, into, 'merge_in', p, at);
}

export function unmerge(world: World, p: ProposalCase, wished: Date, reason: string): void {
  const from = p.mergedInto;
  if (!from) throw new Error('not merged');
  const at = moveProposal(world, p, 'unmerge', p.place.officer, wished, {
    reason,
    data: () => ({ from: from.number }),
  });
  p.mergedInto = null;
  noteOn(world, from, 'merge_out', p, at);
}

function noteOn(world: World, into: ProposalCase, what: 'merge_in' | 'merge_out', p: ProposalCase, at: Date): void {
  const state = stateAt(world, into, at);
  note(world, into, what, p.place.officer, at, {
    from: state,
    to: state,
    public: true,
    data: () => ({ proposal: p.number }),
  });
}

/** A short stop on the way, for some: the dong asks, or gives it back once, before it publishes. */
export function publishWithDetours(world: World, p: ProposalCase, age: number): void {
  const luck = world.chance.next();
  if (luck < 0.1) {
    askSupplement(world, p, world.times.office(age + 3));
    supplement(world, p, world.times.resident(age + 1.5));
  } else if (luck < 0.15) {
    giveBack(world, p, world.times.office(age + 3), returnReasons[1]);
    resubmit(world, p, world.times.resident(age + 1.5));
  }
  publish(world, p, world.times.office(age));
}
