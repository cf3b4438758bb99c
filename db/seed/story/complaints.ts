import { type ComplaintEvent, type ComplaintState, complaintWorkflow } from '@/lib/complaint/states';
import type { ComplaintText } from '../content/types';
import {
  blank,
  type Case,
  departmentOf,
  newCase,
  note,
  type Place,
  placeOf,
  resident,
  type Step,
  step,
  system,
  type Who,
  type World,
} from './world';

export interface ComplaintCase extends Case<ComplaintState> {
  noun: 'complaint';
  text: ComplaintText;
  place: Place;
  authorId: number;
  departmentId: number | null;
  ownerId: number | null;
  receivedAt: Date;
  answers: { via: 'written' | 'phone'; text: string; by: Who; at: Date }[];
  answeredAt: Date | null;
  closedAt: Date | null;
  rating: number | null;
  ratingComment: string | null;
  reopenCount: number;
  mergedInto: ComplaintCase | null;
  fromProposal: Case | null;
}

/** Who has it now. */
const desk = (c: ComplaintCase, world: World): Who =>
  c.departmentId === null ? c.place.officer : departmentOf(world, c.text.department ?? '').who;

export function moveComplaint(
  world: World,
  c: ComplaintCase,
  event: ComplaintEvent,
  who: Who,
  wished: Date,
  more: Step = {},
): Date {
  return step(world, c, complaintWorkflow, event, who, wished, { ...more, public: c.text.visibility === 'public' });
}

export function receive(
  world: World,
  text: ComplaintText,
  authorId: number,
  at: Date,
  fromProposal: Case | null = null,
): ComplaintCase {
  const c = newCase<ComplaintCase>(world, {
    ...blank(at),
    kind: 'complaint',
    noun: 'complaint',
    state: 'received',
    text,
    place: placeOf(world, text.dong),
    authorId,
    departmentId: null,
    ownerId: null,
    receivedAt: at,
    answers: [],
    answeredAt: null,
    closedAt: null,
    rating: null,
    ratingComment: null,
    reopenCount: 0,
    mergedInto: null,
    fromProposal,
  });
  const who = fromProposal ? placeOf(world, text.dong).officer : resident(authorId);
  note(world, c, 'submit', who, at, {
    to: 'received',
    public: text.visibility === 'public',
    text: `${text.title}\n${text.text}`,
    data: () => ({ kind: text.kind }),
  });
  world.clocks.start(c, text.kind, at);
  return c;
}

export function route(world: World, c: ComplaintCase, wished: Date): void {
  if (!c.text.department) return;
  const to = departmentOf(world, c.text.department);
  const keys = { fromDesk: c.place.officer.desk, toDesk: to.who.desk, toKo: to.ko, toEn: to.en };
  moveComplaint(world, c, 'route', c.place.officer, wished, { data: () => keys });
  c.departmentId = to.id;
}

export function begin(world: World, c: ComplaintCase, wished: Date): void {
  const who = desk(c, world);
  moveComplaint(world, c, 'start', who, wished);
  c.ownerId = who.memberId;
}

export function ask(world: World, c: ComplaintCase, wished: Date): void {
  const [question] = c.text.turns.supplement ?? [];
  if (!question) return;
  const at = moveComplaint(world, c, 'request_supplement', desk(c, world), wished, { reason: question });
  world.clocks.pause(c, c.text.kind, at, question);
}

export function reply(world: World, c: ComplaintCase, wished: Date): void {
  const [, words] = c.text.turns.supplement ?? [];
  const at = moveComplaint(world, c, 'supplement', resident(c.authorId), wished, {
    reason: words ?? null,
    data: () => ({ files: 0 }),
  });
  world.clocks.resume(c, c.text.kind, at);
}

export function extend(world: World, c: ComplaintCase, wished: Date): void {
  const reason = c.text.turns.extension;
  if (!reason) return;
  const due = world.clocks.dueAt(c, c.text.kind, c.changedAt);
  const at = world.times.after(c.changedAt, wished < due ? wished : new Date(due.getTime() - 3_600_000));
  if (at > due) return;
  const { n, dueAt } = world.clocks.extend(c, c.text.kind, at, reason);
  note(world, c, 'extend', desk(c, world), at, {
    reason,
    public: c.text.visibility === 'public',
    data: () => ({ n, unit: 'working_days', consent: false, dueAt: dueAt.toISOString() }),
  });
  c.changedAt = at;
  c.version += 1;
}

export function answer(world: World, c: ComplaintCase, text: string, wished: Date): void {
  const by = desk(c, world);
  const via = c.text.turns.phone && c.answers.length === 0 ? 'phone' : 'written';
  const at = moveComplaint(world, c, 'answer', by, wished, { text, data: () => ({ via }) });
  c.answers.push({ via, text, by, at });
  Object.assign(c, { answeredAt: at, ownerId: by.memberId, rating: null, ratingComment: null });
  world.clocks.stop(c, c.text.kind, at);
  for (const one of world.cases) {
    if (one.noun !== 'complaint' || (one as ComplaintCase).mergedInto !== c) continue;
    const merged = one as ComplaintCase;
    note(world, merged, 'answer', by, at, {
      from: 'merged',
      to: 'merged',
      public: merged.text.visibility === 'public',
      text,
      data: () => ({ via, in: c.number }),
    });
    world.clocks.stop(merged, merged.text.kind, at);
  }
}

export function rate(world: World, c: ComplaintCase, wished: Date): void {
  const { rating, comment } = c.text.turns;
  if (!rating) return;
  const at = world.times.after(c.changedAt, wished);
  note(world, c, 'rate', resident(c.authorId), at, { reason: comment ?? null, data: () => ({ rating }) });
  Object.assign(c, { rating, ratingComment: comment ?? null, changedAt: at, version: c.version + 1 });
}

export function reopen(world: World, c: ComplaintCase, wished: Date): void {
  const [reason] = c.text.turns.reopen ?? [];
  const times = c.reopenCount + 1;
  const at = moveComplaint(world, c, 'reopen', resident(c.authorId), wished, {
    reason: reason ?? null,
    data: () => ({ times }),
  });
  Object.assign(c, { closedAt: null, reopenCount: times });
  world.clocks.start(c, c.text.kind, at);
}

/** Closed by its author when content, by the office's own rule after fourteen days otherwise. */
export function close(world: World, c: ComplaintCase, wished: Date, by: 'author' | 'system'): void {
  c.closedAt = moveComplaint(world, c, 'close', by === 'author' ? resident(c.authorId) : system, wished);
}

export function transfer(world: World, c: ComplaintCase, wished: Date): void {
  const [agency, reason] = c.text.turns.transfer ?? ['', ''];
  const at = moveComplaint(world, c, 'transfer', desk(c, world), wished, { reason, data: () => ({ agency }) });
  world.clocks.stop(c, c.text.kind, at);
}

export function withdraw(world: World, c: ComplaintCase, wished: Date): void {
  const at = moveComplaint(world, c, 'withdraw', resident(c.authorId), wished, {
    reason: c.text.turns.withdraw ?? null,
  });
  world.clocks.stop(c, c.text.kind, at);
}

export function closeRepeat(world: World, c: ComplaintCase, wished: Date): void {
  const at = moveComplaint(world, c, 'close_repeat', desk(c, world), wished, {
    reason: c.text.turns.repeat ?? null,
    data: () => ({ earlier: 2 }),
  });
  c.closedAt = at;
  world.clocks.stop(c, c.text.kind, at);
}

/** The case is answered in another; its own clock runs on until then. */
export function merge(world: World, c: ComplaintCase, into: ComplaintCase, wished: Date): void {
  moveComplaint(world, c, 'merge', desk(c, world), wished, { data: () => ({ into: into.number }) });
  c.mergedInto = into;
}
