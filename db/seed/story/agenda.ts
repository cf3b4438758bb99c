import { type AgendaEvent, type AgendaState, agendaWorkflow, type Outcome } from '@/lib/agenda/states';
import { addMonths, dayOf, instantOn } from '@/lib/platform/calendar/day';
import type { ProposalEvent } from '@/lib/proposal/states';
import { opinionQuestions } from '../content/agenda';
import type { AgendaText, DecisionText, OpinionText } from '../content/types';
import { moveProposal, type ProposalCase } from './proposals';
import { type Round, roundOn } from './rounds';
import {
  blank,
  type Case,
  departmentOf,
  newCase,
  note,
  resident,
  type Step,
  step,
  type Who,
  type World,
} from './world';

export interface OpinionRow {
  departmentId: number;
  question: string;
  askedBy: number | null;
  askedAt: Date;
  dueAt: Date;
  answered: { by: Who; at: Date; text: OpinionText } | null;
  cancelledAt: Date | null;
}

export interface DecisionRow {
  text: DecisionText;
  plannedFor: string | null;
  again: ReExaminationRow | null;
  prepared: { by: Who; at: Date };
  published: { by: Who; at: Date } | null;
}

export interface ReExaminationRow {
  proposal: ProposalCase;
  at: Date;
  reason: string;
  answeredAt: Date | null;
  id: number;
}

export interface ItemCase extends Case<AgendaState> {
  noun: 'agenda';
  text: AgendaText;
  hub: Who;
  zoneId: number;
  hubDong: string;
  round: Round | null;
  outcome: Outcome | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  held: { proposal: ProposalCase; at: Date; takenOutAt: Date | null }[];
  opinions: OpinionRow[];
  decisions: DecisionRow[];
  reExaminations: ReExaminationRow[];
  supportCount: number;
}

const day = 86_400_000;
const live = (item: ItemCase) => item.held.filter((h) => !h.takenOutAt).map((h) => h.proposal);

function move(world: World, item: ItemCase, event: AgendaEvent, who: Who, wished: Date, more: Step = {}): Date {
  return step(world, item, agendaWorkflow, event, who, wished, more);
}

/** The proposals of an item take a step together, at the moment of the item. */
export function moveHeld(
  world: World,
  item: ItemCase,
  event: ProposalEvent,
  who: Who,
  reason: string | null = null,
): void {
  for (const p of live(item))
    moveProposal(world, p, event, who, item.changedAt, { reason, data: () => ({ item: item.number }) });
}

export function draft(
  world: World,
  text: AgendaText,
  proposals: ProposalCase[],
  rounds: Round[],
  wished: Date,
): ItemCase {
  const hub = (proposals[0] as ProposalCase).place.hub;
  const at = world.times.opened(proposals.reduce((latest, p) => world.times.after(p.changedAt, latest), wished));
  const item = newCase<ItemCase>(world, {
    ...blank(at),
    kind: 'agenda_item',
    noun: 'agenda',
    state: 'drafting',
    text,
    hub: hub.who,
    zoneId: hub.zoneId,
    hubDong: hub.who.desk?.slice('dong:'.length) ?? '',
    round: roundOn(rounds, hub.zoneId, at),
    outcome: null,
    submittedAt: null,
    decidedAt: null,
    held: [],
    opinions: [],
    decisions: [],
    reExaminations: [],
    supportCount: 0,
  });
  note(world, item, 'draft', hub.who, at, { to: 'drafting' });
  for (const proposal of proposals) {
    moveProposal(world, proposal, 'gather', hub.who, at, { data: () => ({ item: item.number }) });
    item.held.push({ proposal, at, takenOutAt: null });
  }
  return item;
}

export function discard(world: World, item: ItemCase, wished: Date, reason: string): void {
  for (const held of item.held) {
    held.takenOutAt = moveProposal(world, held.proposal, 'take_out', item.hub, wished, {
      reason,
      data: () => ({ item: item.number }),
    });
  }
  move(world, item, 'discard', item.hub, wished, { reason });
}

export function submit(world: World, item: ItemCase, wished: Date): void {
  const { title, summary, why } = item.text;
  const latest = live(item).reduce((at, p) => world.times.after(p.changedAt, at), wished);
  const at = move(world, item, 'submit', item.hub, latest, { text: [title, summary, why].join('\n') });
  item.submittedAt = at;
  moveHeld(world, item, 'raise', item.hub);
  for (const p of live(item))
    if (world.clocks.runs(p, 'gathering_round')) world.clocks.stop(p, 'gathering_round', p.changedAt);
  world.clocks.start(item, 'proposal_decision', at);
}

/** The planner takes it up and asks the departments; those that are not still thinking answer at `answers` (days ago). */
export function review(world: World, item: ItemCase, ages: { review: number; ask: number; answers: number[] }): void {
  const planner = world.planners[0];
  move(world, item, 'review', planner, world.times.office(ages.review));
  const askedAt = world.times.after(item.changedAt, world.times.office(ages.ask));
  for (const text of item.text.opinions) {
    const department = departmentOf(world, text.department);
    const dueOn = dayOf(new Date(askedAt.getTime() + 12 * day));
    note(world, item, 'ask_opinion', planner, askedAt, {
      public: true,
      data: () => ({ department: department.id, due: dueOn }),
    });
    item.opinions.push({
      departmentId: department.id,
      question: world.chance.pick(opinionQuestions),
      askedBy: planner.memberId,
      askedAt,
      dueAt: instantOn(dueOn, 18 * 60),
      answered: null,
      cancelledAt: null,
    });
  }
  item.text.opinions.forEach((text, i) => {
    const row = item.opinions[i];
    if (text.open || !row) return;
    const by = departmentOf(world, text.department).who;
    const at = world.times.after(askedAt, world.times.office(ages.answers[i % ages.answers.length] ?? ages.ask));
    row.answered = { by, at, text };
    note(world, item, 'answer_opinion', by, at, {
      public: true,
      text: text.text,
      data: () => ({ department: row.departmentId, stance: text.stance }),
    });
    if (at > item.changedAt) item.changedAt = at;
  });
}

export function giveBackToHub(world: World, item: ItemCase, wished: Date, reason: string): void {
  const at = move(world, item, 'return', world.planners[0], wished, { reason });
  for (const o of item.opinions) if (!o.answered) o.cancelledAt = at;
  moveHeld(world, item, 'send_back', world.planners[0], reason);
}

/** Writes the decision down; internal until the other planner publishes it. */
export function prepare(world: World, item: ItemCase, text: DecisionText, wished: Date): DecisionRow {
  const by = world.planners[0];
  const at = world.times.after(item.changedAt, wished);
  const again = item.reExaminations.find((r) => !r.answeredAt) ?? null;
  const plannedFor = text.plannedMonths === null ? null : addMonths(dayOf(at), text.plannedMonths);
  const row: DecisionRow = { text, plannedFor, again, prepared: { by, at }, published: null };
  item.decisions.push(row);
  note(world, item, 'prepare_decision', by, at);
  item.changedAt = at;
  return row;
}

const outcomeEvent = { adopted: 'adopt', partially_adopted: 'adopt_partially', not_adopted: 'decline' } as const;

export function decide(world: World, item: ItemCase, row: DecisionRow, wished: Date): void {
  const by = world.planners[1];
  const { outcome, reasons } = row.text;
  const at = move(world, item, 'decide', by, wished, { text: reasons, data: () => ({ outcome }) });
  row.published = { by, at };
  item.outcome = outcome;
  item.decidedAt = at;
  moveHeld(world, item, outcomeEvent[outcome], by, reasons);
  for (const p of live(item)) p.closedAt = at;
  if (row.again) row.again.answeredAt = at;
  world.clocks.stop(item, row.again ? 're_examination' : 'proposal_decision', at);
}

export function askAgain(world: World, item: ItemCase, wished: Date, reason: string): void {
  const proposal = live(item)[0] as ProposalCase;
  const at = move(world, item, 're_examine', resident(proposal.authorId), wished, { reason });
  item.outcome = null;
  item.decidedAt = null;
  item.reExaminations.push({ proposal, at, reason, answeredAt: null, id: 0 });
  for (const p of live(item)) {
    moveProposal(world, p, 're_examine', resident(proposal.authorId), at, {
      reason,
      data: () => ({ item: item.number }),
    });
  }
  world.clocks.start(item, 're_examination', at);
}

/** The item and its proposals follow their project. */
export function follow(
  world: World,
  item: ItemCase,
  event: 'plan' | 'start' | 'finish' | 'stop',
  who: Who,
  wished: Date,
  project: Case,
  reason: string | null = null,
): void {
  const data = () => ({ project: project.number });
  const at = move(world, item, event, who, wished, { reason, data });
  for (const p of live(item)) moveProposal(world, p, event, who, at, { reason, data });
}

export { live as heldProposals };
