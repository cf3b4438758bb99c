import { eq, sql } from 'drizzle-orm';
import { practice, practiceAward, practiceFigure } from '@/db/schema/practice';
import { subject } from '@/db/schema/subject';
import { deskOf, memberIdOf, rolesOn } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import type { PracticeEdit, PracticeInput } from './schema';
import { type PracticeEvent, practiceWorkflow } from './states';

type Named = { number: string };

/** Writes a practice down; nobody but the planners sees it before it is published. */
export async function writePractice(work: Work, input: PracticeInput): Promise<Result<Named>> {
  const createdBy = memberIdOf(work.actor);
  if (createdBy === null) return refuse('not_allowed');
  const { id, number } = await createSubject(work, 'practice');
  await work.tx.insert(practice).values({ ...wordsOf(input), id, state: 'draft', createdBy, changedAt: work.now });
  await writeRows(work, id, input);
  note(work, { id, number }, 'write', { to: 'draft', public: false });
  return ok({ number });
}

/** Changes its words, figures and awards. Refuses `stale` when somebody else did meanwhile. */
export async function editPractice(work: Work, input: PracticeEdit): Promise<Result<Named>> {
  const row = await lockPractice(work, input.number);
  if (!row) return refuse('not_found');
  if (row.version !== input.version) return refuse('stale', { detail: { title: row.title, summary: row.summary } });
  await work.tx
    .update(practice)
    .set({ ...wordsOf(input), changedAt: work.now, version: sql`${practice.version} + 1` })
    .where(eq(practice.id, row.id));
  await work.tx.delete(practiceFigure).where(eq(practiceFigure.practiceId, row.id));
  await work.tx.delete(practiceAward).where(eq(practiceAward.practiceId, row.id));
  await writeRows(work, row.id, input);
  note(work, row, 'edit', { public: row.state === 'published', text: textOf(input) });
  return ok({ number: row.number });
}

export async function publishPractice(work: Work, input: Named): Promise<Result<Named>> {
  return move(work, input.number, 'publish');
}

/** Takes it out of the library, saying why; nothing is deleted. */
export async function takeDownPractice(work: Work, input: Named & { reason: string }): Promise<Result<Named>> {
  return move(work, input.number, 'take_down', input.reason);
}

async function lockPractice(work: Work, number: string) {
  const [row] = await work.tx
    .select({
      id: practice.id,
      state: practice.state,
      title: practice.title,
      summary: practice.summary,
      change: practice.change,
      version: practice.version,
      number: subject.number,
    })
    .from(practice)
    .innerJoin(subject, eq(subject.id, practice.id))
    .where(eq(subject.number, number))
    .for('update', { of: practice });
  return row ?? null;
}

async function move(work: Work, number: string, event: PracticeEvent, reason?: string): Promise<Result<Named>> {
  const row = await lockPractice(work, number);
  if (!row) return refuse('not_found');
  const roles = rolesOn(work.actor, {});
  const decided = decideTransition(practiceWorkflow, { state: row.state, event, roles, reason: reason ?? null });
  if (!decided.ok) return decided;
  const { to, public: open } = decided.value;
  const published = event === 'publish' ? { publishedAt: work.now } : {};
  await work.tx
    .update(practice)
    .set({ ...published, state: to, changedAt: work.now, version: sql`${practice.version} + 1` })
    .where(eq(practice.id, row.id));
  const text = event === 'publish' ? textOf(row) : undefined;
  note(work, row, event, { from: row.state, to, public: open, reason: reason ?? null, ...(text ? { text } : {}) });
  return ok({ number });
}

type Step = Omit<Parameters<Work['record']>[0], 'subjectId' | 'number' | 'type' | 'desk'>;

const note = (work: Work, row: Named & { id: number }, event: string, step: Step): void =>
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `practice.${event}`,
    desk: deskOf(work.actor, 'planner'),
    ...step,
  });

const textOf = (row: { title: string; summary: string; change: string | null }) =>
  [row.title, row.summary, row.change ?? ''].join('\n');

const wordsOf = ({ field, institution, title, summary, before, change, advice, source, announced }: PracticeInput) => ({
  field,
  institution,
  title,
  summary,
  before,
  change,
  advice,
  source,
  announced: announced.includes('yes'),
});

async function writeRows(work: Work, practiceId: number, input: PracticeInput): Promise<void> {
  const figures = input.figureLabel.flatMap((label, i) => {
    const [unit, after, source] = [input.figureUnit[i], input.figureAfter[i], input.figureSource[i]];
    return label && unit && typeof after === 'number' && source
      ? [{ practiceId, position: i + 1, label, unit, before: input.figureBefore[i] ?? null, after, source }]
      : [];
  });
  const awards = input.awardTitle.flatMap((title, i) => {
    const [giver, year] = [input.awardGiver[i], input.awardYear[i]];
    return title && giver && year ? [{ practiceId, title, giver, year }] : [];
  });
  if (figures.length > 0) await work.tx.insert(practiceFigure).values(figures);
  if (awards.length > 0) await work.tx.insert(practiceAward).values(awards);
}
