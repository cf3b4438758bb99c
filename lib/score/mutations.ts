import { and, eq, sql } from 'drizzle-orm';
import { department, dong } from '@/db/schema/district';
import { scoreAction, scoreCard, scoreMethod } from '@/db/schema/score';
import { subject } from '@/db/schema/subject';
import { type Belongs, deskOf, hasRole, memberIdOf, type Role, rolesOn } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import { mayImprove } from './policy';
import { decidePublisher, readOffice } from './rules';
import type { ScoreEdit, ScoreInput } from './schema';
import { type ScoreEvent, scoreWorkflow } from './states';

type Named = { number: string };

/** Enters a score; it waits for a second planner. Refuses an office or a method that is not there. */
export async function enterScore(work: Work, input: ScoreInput): Promise<Result<Named>> {
  const preparedBy = memberIdOf(work.actor);
  if (preparedBy === null) return refuse('not_allowed');
  const row = await rowOf(work, input);
  if (!row.ok) return row;
  const { id, number } = await createSubject(work, 'score_card');
  await work.tx.insert(scoreCard).values({ ...row.value, id, state: 'draft', preparedBy, changedAt: work.now });
  note(work, { id, number }, 'enter', { to: 'draft', public: false });
  return ok({ number });
}

/** Mends a score that is not public. Whoever does has prepared it, so somebody else publishes it. Refuses `wrong_state`, `stale`. */
export async function editScore(work: Work, input: ScoreEdit): Promise<Result<Named>> {
  const card = await lockCard(work, input.number);
  const preparedBy = memberIdOf(work.actor);
  if (!card || preparedBy === null) return refuse('not_found');
  if (card.state === 'published') return refuse('wrong_state');
  if (card.version !== input.version) return refuse('stale');
  const row = await rowOf(work, input);
  if (!row.ok) return row;
  await touch(work, card.id, { ...row.value, preparedBy, publishedBy: null });
  note(work, card, 'edit', { public: false });
  return ok({ number: card.number });
}

/** A second planner shows it to everyone. Refuses `second_person`, and `published_already` for another of the same office, method and period. */
export async function publishScore(work: Work, input: Named): Promise<Result<Named>> {
  const card = await lockCard(work, input.number);
  if (!card) return refuse('not_found');
  const moved = decide(work, card, 'publish', null);
  if (!moved.ok) return moved;
  const publishedBy = memberIdOf(work.actor);
  const second = decidePublisher(card.preparedBy, publishedBy);
  if (!second.ok) return second;
  const same = sql`${scoreCard.dongCode} is not distinct from ${card.dongCode} and ${scoreCard.departmentId} is not distinct from ${card.departmentId}`;
  const [other] = await work.tx
    .select({ id: scoreCard.id })
    .from(scoreCard)
    .where(
      and(
        eq(scoreCard.state, 'published'),
        eq(scoreCard.methodId, card.methodId),
        eq(scoreCard.periodFrom, card.periodFrom),
        eq(scoreCard.periodTo, card.periodTo),
        same,
      ),
    );
  if (other) return refuse('published_already');
  await touch(work, card.id, { state: 'published', publishedBy, publishedAt: work.now });
  const text = [card.points, card.sites, card.sample ?? '', card.periodFrom, card.periodTo, card.source].join('\n');
  note(work, card, 'publish', { from: card.state, to: 'published', public: true, text });
  return ok({ number: card.number });
}

export async function takeDownScore(work: Work, input: Named & { reason: string }): Promise<Result<Named>> {
  const card = await lockCard(work, input.number);
  if (!card) return refuse('not_found');
  const moved = decide(work, card, 'take_down', input.reason);
  if (!moved.ok) return moved;
  await touch(work, card.id, { state: 'taken_down' });
  note(work, card, 'take_down', { from: card.state, to: 'taken_down', public: true, reason: input.reason });
  return ok({ number: card.number });
}

/** A way of measuring, by its name. Refuses `conflict` for one that is there. */
export async function addMethod(
  work: Work,
  input: { name: string; description: string },
): Promise<Result<{ id: number }>> {
  const createdBy = memberIdOf(work.actor);
  if (createdBy === null) return refuse('not_allowed');
  const [row] = await work.tx
    .insert(scoreMethod)
    .values({ ...input, createdBy, createdAt: work.now })
    .onConflictDoNothing()
    .returning({ id: scoreMethod.id });
  return row ? ok(row) : refuse('method_there', { field: 'name' });
}

/** The office says what it will do about its score. */
export async function addAction(work: Work, input: Named & { title: string; due: string }): Promise<Result<Named>> {
  const card = await lockCard(work, input.number);
  const changedBy = memberIdOf(work.actor);
  if (!card || changedBy === null) return refuse('not_found');
  if (card.state !== 'published') return refuse('wrong_state');
  if (!mayImprove(work.actor, card)) return refuse('not_allowed');
  await work.tx.insert(scoreAction).values({
    cardId: card.id,
    title: input.title,
    dueOn: input.due,
    state: 'planned',
    changedBy,
    changedAt: work.now,
  });
  note(work, card, 'promise', { public: true, text: input.title, data: { due: input.due } }, roleOn(work, card));
  return ok({ number: card.number });
}

/** And how far it is. Refuses `stale` when somebody else said so meanwhile. */
export async function moveAction(
  work: Work,
  input: Named & {
    action: number;
    version: number;
    state: 'planned' | 'doing' | 'done' | 'dropped';
    outcome: string | null;
  },
): Promise<Result<Named>> {
  const card = await lockCard(work, input.number);
  const changedBy = memberIdOf(work.actor);
  if (!card || changedBy === null) return refuse('not_found');
  if (!mayImprove(work.actor, card)) return refuse('not_allowed');
  const here = and(eq(scoreAction.id, input.action), eq(scoreAction.cardId, card.id));
  const [action] = await work.tx.select().from(scoreAction).where(here);
  if (!action) return refuse('not_found');
  if (action.version !== input.version) return refuse('stale');
  await work.tx
    .update(scoreAction)
    .set({
      state: input.state,
      outcome: input.outcome,
      changedBy,
      changedAt: work.now,
      version: sql`${scoreAction.version} + 1`,
    })
    .where(here);
  const text = [action.title, input.outcome ?? ''].join('\n');
  note(work, card, 'improve', { public: true, text, data: { state: input.state } }, roleOn(work, card));
  return ok({ number: card.number });
}

const roleOn = ({ actor }: Work, card: { dongCode: string | null; departmentId: number | null }): Role =>
  hasRole(actor, 'planner')
    ? 'planner'
    : rolesOn(actor, card).includes('dong_officer')
      ? 'dong_officer'
      : 'department_officer';

const touch = (work: Work, id: number, set: Partial<typeof scoreCard.$inferInsert>) =>
  work.tx
    .update(scoreCard)
    .set({ ...set, changedAt: work.now, version: sql`${scoreCard.version} + 1` })
    .where(eq(scoreCard.id, id));

const decide = (
  work: Work,
  card: { state: 'draft' | 'published' | 'taken_down' },
  event: ScoreEvent,
  reason: string | null,
) => decideTransition(scoreWorkflow, { state: card.state, event, roles: rolesOn(work.actor, {}), reason });

async function lockCard(work: Work, number: string) {
  const [row] = await work.tx
    .select({ card: scoreCard, number: subject.number })
    .from(scoreCard)
    .innerJoin(subject, eq(subject.id, scoreCard.id))
    .where(eq(subject.number, number))
    .for('update', { of: scoreCard });
  return row ? { ...row.card, number: row.number } : null;
}

type Step = Omit<Parameters<Work['record']>[0], 'subjectId' | 'number' | 'type' | 'desk'>;

const note = (work: Work, row: Named & Belongs & { id: number }, event: string, step: Step, role: Role = 'planner') =>
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `score.${event}`,
    desk: deskOf(work.actor, role, row),
    ...step,
  });

async function rowOf(work: Work, input: ScoreInput) {
  const { dongCode, departmentId } = readOffice(input.office);
  const [method] = await work.tx
    .select({ id: scoreMethod.id })
    .from(scoreMethod)
    .where(eq(scoreMethod.id, input.method));
  if (!method) return refuse('choose_one', { field: 'method' });
  const known =
    (dongCode === null || (await work.tx.$count(dong, eq(dong.code, dongCode))) === 1) &&
    (departmentId === null || (await work.tx.$count(department, eq(department.id, departmentId))) === 1);
  if (!known) return refuse('choose_one', { field: 'office' });
  const { from, to, points, sites, sample, source, note } = input;
  return ok({
    methodId: method.id,
    dongCode,
    departmentId,
    periodFrom: from,
    periodTo: to,
    points,
    sites,
    sample,
    source,
    note,
  });
}
