import { and, eq, exists, isNull, notExists, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { evaluation, evaluationTask } from '@/db/schema/evaluation';
import { project } from '@/db/schema/project';
import { event, subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { rolesInCharge } from '../policy';
import { remindedOn } from '../rules';
import { lockRound, type Named, note } from './lock';

type Asked = Named & { task: string };

/** Answers the result of a task and says what will change until the next round. Both stand: a second answer is refused as `already_done`. */
export async function replyToResult(
  work: Work,
  input: Asked & { reply: string; promise: string },
): Promise<Result<Named>> {
  const found = await find(work, input);
  if (!found.ok) return found;
  const { round, task, here, memberId, role } = found.value;
  if (task.reply !== null) return refuse('already_done');
  await work.tx
    .update(evaluationTask)
    .set({ reply: input.reply, promise: input.promise, repliedBy: memberId, repliedAt: work.now })
    .where(here);
  const text = [input.reply, input.promise].join('\n');
  note(work, round, 'reply', { public: true, text, data: { task: input.task } }, role, task);
  return ok({ number: round.number });
}

/** Says what became of the promise. It can be said anew until the next round is published: a promise that was late may still be kept. */
export async function reportPromise(
  work: Work,
  input: Asked & { kept: 'kept' | 'partly' | 'not_kept'; how: string },
): Promise<Result<Named>> {
  const found = await find(work, input);
  if (!found.ok) return found;
  const { round, task, here, memberId, role } = found.value;
  if (task.promise === null || task.takenDownAt !== null) return refuse('wrong_state');
  await work.tx
    .update(evaluationTask)
    .set({ kept: input.kept, keptHow: input.how, keptBy: memberId, keptAt: work.now })
    .where(here);
  const data = { task: input.task, kept: input.kept };
  note(work, round, 'report', { public: true, text: input.how, data }, role, task);
  return ok({ number: round.number });
}

/** Reminds those in charge of answers that are due, once a round; the worker asks every morning. Answers how many rounds it was. */
export async function remindReplies(now: Date): Promise<number> {
  const reminded = db
    .select({ one: sql`1` })
    .from(event)
    .where(and(eq(event.subjectId, evaluation.id), eq(event.type, 'evaluation.reply_due')));
  const unanswered = db
    .select({ one: sql`1` })
    .from(evaluationTask)
    .where(and(eq(evaluationTask.evaluationId, evaluation.id), isNull(evaluationTask.repliedAt)));
  const waiting = and(eq(evaluation.state, 'published'), exists(unanswered), notExists(reminded));
  const rounds = await db
    .select({ number: subject.number, publishedAt: evaluation.publishedAt })
    .from(evaluation)
    .innerJoin(subject, eq(subject.id, evaluation.id))
    .where(waiting);
  const due = rounds.filter(({ publishedAt }) => publishedAt !== null && remindedOn(publishedAt) <= dayOf(now));
  for (const { number } of due)
    await transact({ kind: 'system', job: 'remind_replies' }, now, async (work) => {
      const round = await lockRound(work, number);
      if (!round) return refuse('not_found');
      const [still] = await work.tx
        .select({ id: evaluation.id })
        .from(evaluation)
        .where(and(eq(evaluation.id, round.id), waiting));
      if (still) note(work, round, 'reply_due', { public: false });
      return ok();
    });
  return due.length;
}

async function find(work: Work, { number, task: taskNumber }: Asked) {
  const round = await lockRound(work, number);
  const memberId = memberIdOf(work.actor);
  if (!round || memberId === null) return refuse('not_found');
  if (round.state !== 'published') return refuse('wrong_state');
  const [task] = await work.tx
    .select({
      projectId: evaluationTask.projectId,
      departmentId: project.departmentId,
      institutionId: project.institutionId,
      reply: evaluationTask.reply,
      promise: evaluationTask.promise,
      takenDownAt: evaluationTask.takenDownAt,
    })
    .from(evaluationTask)
    .innerJoin(project, eq(project.id, evaluationTask.projectId))
    .innerJoin(subject, eq(subject.id, project.id))
    .where(and(eq(evaluationTask.evaluationId, round.id), eq(subject.number, taskNumber)));
  if (!task) return refuse('not_found');
  const [role] = rolesInCharge(work.actor, task);
  if (!role) return refuse('not_allowed');
  const here = and(eq(evaluationTask.evaluationId, round.id), eq(evaluationTask.projectId, task.projectId));
  return ok({ round, task, here, memberId, role });
}
