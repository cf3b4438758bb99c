import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { dong } from '@/db/schema/district';
import { criterion, evaluation, evaluationDong, evaluationTask } from '@/db/schema/evaluation';
import { project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import { memberIdOf, rolesOn } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, transact, type Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import { readMoment } from '../rules';
import { criteriaOf, type EvaluationEdit, type EvaluationInput } from '../schema';
import { type EvaluationEvent, evaluationWorkflow } from '../states';
import { type LockedRound, lockRound, type Named, note } from './lock';

/** Drafts a round; nobody but the office sees it before it is opened. */
export async function writeEvaluation(work: Work, input: EvaluationInput): Promise<Result<Named>> {
  const createdBy = memberIdOf(work.actor);
  if (createdBy === null) return refuse('not_allowed');
  const parts = await readParts(work, input);
  if (!parts.ok) return parts;
  const { id, number } = await createSubject(work, 'evaluation');
  await work.tx.insert(evaluation).values({
    ...wordsOf(input),
    id,
    state: 'draft',
    previousId: parts.value.previousId,
    createdBy,
    changedAt: work.now,
  });
  await writeParts(work, id, parts.value);
  note(work, { id, number }, 'write', { to: 'draft', public: false });
  return ok({ number });
}

/** Changes a draft. Once people mark by its words, they stand: `wrong_state`; `stale` when somebody else changed it meanwhile. */
export async function editEvaluation(work: Work, input: EvaluationEdit): Promise<Result<Named>> {
  const row = await lockRound(work, input.number);
  if (!row) return refuse('not_found');
  if (row.state !== 'draft') return refuse('wrong_state');
  if (row.version !== input.version) return refuse('stale', { detail: { title: row.title, summary: row.summary } });
  const parts = await readParts(work, input);
  if (!parts.ok) return parts;
  if (parts.value.previousId === row.id) return refuse('own_previous', { field: 'previous' });
  await touch(work, row.id, { ...wordsOf(input), previousId: parts.value.previousId });
  await work.tx.delete(evaluationTask).where(eq(evaluationTask.evaluationId, row.id));
  await work.tx.delete(criterion).where(eq(criterion.evaluationId, row.id));
  await work.tx.delete(evaluationDong).where(eq(evaluationDong.evaluationId, row.id));
  await writeParts(work, row.id, parts.value);
  note(work, row, 'edit', { public: false });
  return ok({ number: row.number });
}

/** Opens it to the voters, from the moment it names on. Refuses `over_already` for one whose end has passed. */
export async function openEvaluation(work: Work, input: Named): Promise<Result<Named>> {
  return moveRound(work, input.number, 'open', null, async (row) =>
    row.closesAt <= work.now ? refuse('over_already') : ok({ text: [row.title, row.summary].join('\n') }),
  );
}

/** Ends it before its time, with the reason that everyone reads. */
export async function endEvaluation(work: Work, input: Named & { reason: string }): Promise<Result<Named>> {
  return moveRound(work, input.number, 'end_early', input.reason, async () =>
    ok({
      set: {
        closesAt: sql`greatest(${work.now.toISOString()}::timestamptz, ${evaluation.opensAt} + interval '1 second')`,
      },
    }),
  );
}

/** Calls it off; what was marked is never counted. */
export async function cancelEvaluation(work: Work, input: Named & { reason: string }): Promise<Result<Named>> {
  return moveRound(work, input.number, 'cancel', input.reason, async () => ok({}));
}

/** Ends the rounds whose time has run out; the worker asks every minute. */
export async function closeDue(now: Date): Promise<number> {
  const due = await db
    .select({ number: subject.number })
    .from(evaluation)
    .innerJoin(subject, eq(subject.id, evaluation.id))
    .where(and(eq(evaluation.state, 'open'), lte(evaluation.closesAt, now)));
  for (const { number } of due)
    await transact({ kind: 'system', job: 'close_evaluations' }, now, (work) =>
      moveRound(work, number, 'close', null, async () => ok({})),
    );
  return due.length;
}

type More = { set?: Record<string, unknown>; text?: string };

/** Takes one step of the table under the round's lock. */
export async function moveRound(
  work: Work,
  number: string,
  event: EvaluationEvent,
  reason: string | null,
  more: (row: LockedRound) => Promise<Result<More>>,
): Promise<Result<Named>> {
  const row = await lockRound(work, number);
  if (!row) return refuse('not_found');
  const roles = rolesOn(work.actor, {});
  const decided = decideTransition(evaluationWorkflow, { state: row.state, event, roles, reason });
  if (!decided.ok) return decided;
  const with_ = await more(row);
  if (!with_.ok) return with_;
  const { to, public: open } = decided.value;
  const { set = {}, text } = with_.value;
  await touch(work, row.id, { ...set, state: to });
  note(work, row, event, { from: row.state, to, public: open, reason, ...(text ? { text } : {}) });
  return ok({ number });
}

const touch = (work: Work, id: number, set: Record<string, unknown>) =>
  work.tx
    .update(evaluation)
    .set({ ...set, changedAt: work.now, version: sql`${evaluation.version} + 1` })
    .where(eq(evaluation.id, id));

const wordsOf = ({ title, summary, level, opens, closes, paper }: EvaluationInput) => ({
  title,
  summary,
  level,
  opensAt: readMoment(opens),
  closesAt: readMoment(closes),
  paper: paper.includes('yes'),
});

interface Parts {
  projects: number[];
  dongs: string[];
  previousId: number | null;
  criteria: { name: string; question: string; weight: number }[];
}

/** What the form names has to be there: `unknown_task`, `unknown_dong`, `unknown_round`. */
async function readParts(work: Work, input: EvaluationInput): Promise<Result<Parts>> {
  const numbers = [...new Set(input.tasks)];
  const found = await work.tx
    .select({ id: project.id, number: subject.number })
    .from(project)
    .innerJoin(subject, eq(subject.id, project.id))
    .where(inArray(subject.number, numbers));
  const projects = numbers.flatMap((number) => found.find((row) => row.number === number)?.id ?? []);
  if (projects.length !== numbers.length) return refuse('unknown_task', { field: 'tasks' });
  const dongs = [...new Set(input.dongs)];
  if (dongs.length > 0 && (await work.tx.$count(dong, inArray(dong.code, dongs))) !== dongs.length)
    return refuse('unknown_dong', { field: 'dongs' });
  const [before] = input.previous
    ? await work.tx
        .select({ id: evaluation.id })
        .from(evaluation)
        .innerJoin(subject, eq(subject.id, evaluation.id))
        .where(and(eq(subject.number, input.previous), eq(evaluation.state, 'published')))
    : [];
  if (input.previous && !before) return refuse('unknown_round', { field: 'previous' });
  return ok({ projects, dongs, previousId: before?.id ?? null, criteria: criteriaOf(input) });
}

async function writeParts(work: Work, evaluationId: number, { projects, dongs, criteria }: Parts): Promise<void> {
  await work.tx
    .insert(evaluationTask)
    .values(projects.map((projectId, at) => ({ evaluationId, projectId, position: at + 1 })));
  await work.tx.insert(criterion).values(criteria.map((each, at) => ({ ...each, evaluationId, position: at + 1 })));
  if (dongs.length > 0)
    await work.tx.insert(evaluationDong).values(dongs.map((dongCode) => ({ evaluationId, dongCode })));
}
