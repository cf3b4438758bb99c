import type { Tx } from '@/db/client';
import { hotlineCall, hotlineThread, inboundText, outboundText, phone } from '@/db/schema/hotline';
import { hotlineContribution, hotlinePrepared } from '@/db/schema/hotline-desk';
import { formatInstant } from '@/lib/format/dates';
import { textsCopy } from '@/lib/hotline/copy-texts';
import { sealNumber } from '@/lib/hotline/queries/number';
import { type HotlineState, hotlineWorkflow } from '@/lib/hotline/states';
import type { HotlineText } from '../content/hotline';
import { random } from './random';
import { blank, type Case, departmentOf, newCase, note, placeOf, step, system, type Who, type World } from './world';

type Outbound = typeof outboundText.$inferInsert;

/** One text to the mayor and what became of it, while it is told. */
export interface TextCase extends Case<HotlineState> {
  phone: string;
  category: HotlineText['category'] | null;
  department: string | null;
  dong: string | null;
  unread: boolean;
  phoneNeeded: boolean;
  answeredAt: Date | null;
  firstAnsweredAt: Date | null;
  rating: number | null;
  ratedAt: Date | null;
  said: { at: Date; body: string }[];
  ours: { at: Date; kind: Outbound['kind']; body: string; state: Outbound['state']; by: number | null }[];
  calls: { at: Date; by: number; summary: string }[];
  prepared: {
    at: Date;
    by: number;
    body: string;
    settled: { at: Date; by: number; outcome: 'sent' | 'returned'; reason: string | null } | null;
  }[];
  asked: {
    at: Date;
    by: number;
    department: string;
    question: string;
    answer: { at: Date; by: number; text: string } | null;
  }[];
}

/** Numbers of the demo: nobody's. */
const firstNumber = 6101;
const sender: Who = { kind: 'provider', memberId: null, role: 'author', desk: null };

/** The sender's first text, with the receipt and the 48 hours that follow it. */
export function texted(world: World, at: Date, body: string): TextCase {
  const before = world.cases.filter((c) => c.noun === 'hotline').length;
  const made = newCase<TextCase>(world, {
    ...blank(at),
    kind: 'hotline_thread',
    noun: 'hotline',
    state: 'received',
    phone: `0100000${firstNumber + before}`,
    category: null,
    department: null,
    dong: null,
    unread: true,
    phoneNeeded: false,
    answeredAt: null,
    firstAnsweredAt: null,
    rating: null,
    ratedAt: null,
    said: [{ at, body }],
    ours: [],
    calls: [],
    prepared: [],
    asked: [],
  });
  note(world, made, 'receive', sender, at, { to: 'received' });
  world.clocks.start(made, 'hotline', at);
  tell(made, at, 'receipt', '');
  return made;
}

function tell(
  c: TextCase,
  at: Date,
  kind: Outbound['kind'],
  body: string,
  more: { by?: number | null; state?: Outbound['state'] } = {},
) {
  c.ours.push({ at, kind, body, state: more.state ?? 'delivered', by: more.by ?? null });
}

/** Nothing happens after now, though an office that was closed may push it there. */
const till = (world: World, at: Date): Date => (at < world.times.now ? at : new Date(world.times.now.getTime() - 1000));

/** The mayor's office reads it and gives it to a department. */
export function routed(
  world: World,
  c: TextCase,
  wished: Date,
  text: Pick<HotlineText, 'department' | 'category'>,
  dong: string | null,
): Date {
  const { id, ko, en } = departmentOf(world, text.department);
  const at = step(world, c, hotlineWorkflow, 'route', world.planners[0], wished, {
    data: () => ({ department: id, toKo: ko, toEn: en }),
  });
  Object.assign(c, { department: text.department, category: text.category, dong, unread: false });
  return at;
}

export const begun = (world: World, c: TextCase, wished: Date): Date =>
  step(world, c, hotlineWorkflow, 'start', departmentOf(world, c.department ?? '').who, wished);

/** An officer writes an answer that waits for the head. */
export function prepared(world: World, c: TextCase, wished: Date, body: string): void {
  const at = till(world, wished);
  const { who } = departmentOf(world, c.department ?? '');
  note(world, c, 'prepare_answer', who, at);
  c.prepared.push({ at, by: who.memberId ?? 0, body, settled: null });
}

export function sentBack(world: World, c: TextCase, wished: Date, reason: string): void {
  const at = till(world, wished);
  const { head, who } = departmentOf(world, c.department ?? '');
  const last = c.prepared.at(-1);
  if (!last) throw new Error('nothing was prepared');
  last.settled = { at, by: head.memberId ?? 0, outcome: 'returned', reason };
  note(world, c, 'return_answer', head, at, { reason, data: () => ({ author: who.memberId }) });
}

/** The answer, by text or by phone. The head of the desk lets texts go out. */
export function answered(world: World, c: TextCase, wished: Date, how: { text: string } | { call: string }): Date {
  const { who, head } = departmentOf(world, c.department ?? '');
  const long = c.state === 'long_term';
  const by = 'text' in how ? head : who;
  const at = step(world, c, hotlineWorkflow, 'text' in how ? 'answer' : 'phone', by, wished);
  if (!long) world.clocks.stop(c, 'hotline', at);
  Object.assign(c, {
    answeredAt: at,
    firstAnsweredAt: c.firstAnsweredAt ?? at,
    rating: null,
    unread: false,
    phoneNeeded: false,
  });
  if ('text' in how) tell(c, at, 'answer', how.text, { by: by.memberId });
  else c.calls.push({ at, by: by.memberId ?? 0, summary: how.call });
  return at;
}

/** The carrier could not deliver the answer: the case is open again. */
export function undelivered(world: World, c: TextCase, at: Date): void {
  const kept = world.clocks.kept.findLast((k) => k.subject === c);
  step(world, c, hotlineWorkflow, 'undelivered', system, at);
  if (kept) kept.record = { ...kept.record, stoppedAt: null };
  const last = c.ours.findLast((text) => text.kind === 'answer');
  if (last) last.state = 'failed';
  Object.assign(c, { answeredAt: null, firstAnsweredAt: null, unread: true, phoneNeeded: true });
}

export function rated(world: World, c: TextCase, wished: Date, stars: number): void {
  const at = till(world, wished);
  note(world, c, 'rate', sender, at, { data: () => ({ stars }) });
  c.said.push({ at, body: String(stars) });
  Object.assign(c, { rating: stars, ratedAt: at });
  if (stars <= 2) tell(c, at, 'reply', textsCopy.ko.sorry);
}

export function reopened(world: World, c: TextCase, wished: Date): Date {
  const at = step(world, c, hotlineWorkflow, 'reopen', sender, wished);
  c.said.push({ at, body: '다시' });
  world.clocks.start(c, 'hotline', at);
  Object.assign(c, { answeredAt: null, unread: true });
  return at;
}

export function praised(world: World, c: TextCase, wished: Date): void {
  const at = step(world, c, hotlineWorkflow, 'praise', world.planners[0], wished);
  world.clocks.stop(c, 'hotline', at);
  c.unread = false;
  tell(c, at, 'notice', textsCopy.ko.praise);
}

/** It takes long, is not ours, or is spam: out of the 48 hours, with a reason that is told or, of spam, is not. */
export function setAside(
  world: World,
  c: TextCase,
  event: 'postpone' | 'not_for_us' | 'spam',
  wished: Date,
  reason: string,
): void {
  const by = event === 'postpone' && c.department ? departmentOf(world, c.department).who : world.planners[0];
  const at = step(world, c, hotlineWorkflow, event, by, wished, { reason });
  world.clocks.stop(c, 'hotline', at);
  c.unread = false;
  if (event === 'postpone') tell(c, at, 'notice', textsCopy.ko.longTerm(reason));
  if (event === 'not_for_us') tell(c, at, 'notice', textsCopy.ko.notForUs(reason));
}

export const closed = (world: World, c: TextCase, wished: Date): Date =>
  step(world, c, hotlineWorkflow, 'close', departmentOf(world, c.department ?? '').who, wished);

/** Another department is asked for its part, and gives it when `answer` is known. */
export function askedOther(
  world: World,
  c: TextCase,
  wished: Date,
  to: string,
  question: string,
  answer: { at: Date; text: string } | null,
): void {
  const at = till(world, wished);
  const by = departmentOf(world, c.department ?? '').who;
  const { id, ko, en, who } = departmentOf(world, to);
  note(world, c, 'ask_department', by, at, { reason: question, data: () => ({ department: id, toKo: ko, toEn: en }) });
  const answeredAt = till(world, answer?.at ?? at);
  if (answer) note(world, c, 'contribute', who, answeredAt);
  const given = answer && { at: answeredAt, by: who.memberId ?? 0, text: answer.text };
  c.asked.push({ at, by: by.memberId ?? 0, department: to, question, answer: given });
}

/** Writes the texts once their cases have numbers. */
export async function writeTexts(tx: Tx, world: World): Promise<void> {
  const cases = world.cases.filter((c): c is TextCase => c.noun === 'hotline');
  const ids = random(48);
  for (const c of cases) {
    const [from] = await tx
      .insert(phone)
      .values({ ...sealNumber(c.phone), door: 'demo' })
      .returning({ id: phone.id });
    const phoneId = from?.id ?? 0;
    const threadId = c.id;
    await tx.insert(hotlineThread).values({
      id: threadId,
      phoneId,
      state: c.state,
      category: c.category,
      departmentId: c.department ? departmentOf(world, c.department).id : null,
      dongCode: c.dong ? placeOf(world, c.dong).code : null,
      unread: c.unread,
      phoneNeeded: c.phoneNeeded,
      receivedAt: c.createdAt,
      answeredAt: c.answeredAt,
      firstAnsweredAt: c.firstAnsweredAt,
      changedAt: c.changedAt,
      rating: c.rating,
      ratedAt: c.ratedAt,
      version: c.version,
    });
    await tx.insert(inboundText).values(
      c.said.map(({ at, body }) => ({
        provider: 'demo',
        phoneId,
        threadId,
        body,
        media: [],
        sentAt: at,
        receivedAt: at,
      })),
    );
    const due = (at: Date) => formatInstant(new Date(at.getTime() + 48 * 3_600_000), 'ko');
    await tx.insert(outboundText).values(
      c.ours.map(({ at, kind, body, state, by }) => ({
        phoneId,
        threadId,
        kind,
        key: `demo:${ids.hex(8)}`,
        body: kind === 'receipt' ? textsCopy.ko.receipt(c.number, due(at)) : body,
        state,
        memberId: by,
        createdAt: at,
        changedAt: at,
        provider: 'simulator',
        reason: state === 'failed' ? 'unreachable' : null,
      })),
    );
    if (c.calls.length > 0)
      await tx
        .insert(hotlineCall)
        .values(c.calls.map(({ at, by, summary }) => ({ threadId, memberId: by, at, summary })));
    await writeOffice(tx, world, c);
  }
}

async function writeOffice(tx: Tx, world: World, c: TextCase): Promise<void> {
  if (c.prepared.length > 0)
    await tx.insert(hotlinePrepared).values(
      c.prepared.map(({ at, by, body, settled }) => ({
        threadId: c.id,
        body,
        writtenBy: by,
        writtenAt: at,
        outcome: settled?.outcome ?? null,
        decidedBy: settled?.by ?? null,
        decidedAt: settled?.at ?? null,
        reason: settled?.reason ?? null,
      })),
    );
  if (c.asked.length > 0)
    await tx.insert(hotlineContribution).values(
      c.asked.map(({ at, by, department, question, answer }) => ({
        threadId: c.id,
        departmentId: departmentOf(world, department).id,
        question,
        askedBy: by,
        askedAt: at,
        answer: answer?.text ?? null,
        answeredBy: answer?.by ?? null,
        answeredAt: answer?.at ?? null,
      })),
    );
}
