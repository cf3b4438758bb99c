import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { agendaItem, decision } from '@/db/schema/agenda';
import { comment } from '@/db/schema/comment';
import { answer, complaint } from '@/db/schema/complaint';
import { evaluation, evaluationTask } from '@/db/schema/evaluation';
import { takedown } from '@/db/schema/moderation';
import { project } from '@/db/schema/project';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import type { parts } from '../schema/takedown';

/** Words that can be taken down: public, and by whom. */
export interface Target {
  kind: (typeof takedown.$inferSelect)['kind'];
  subjectId: number;
  commentId: number | null;
  /** The task of a round whose reply it is. */
  taskId: number | null;
  number: string;
  taskNumber: string | null;
  title: string;
  text: string;
  /** Null where it belongs to no dong. */
  dongCode: string | null;
  authorId: number;
}
const taskSubject = alias(subject, 'task_subject');

/** The public words that a request is about; null when there are none, or they are down already. */
export async function getTarget(
  number: string,
  commentId: number | null,
  part?: (typeof parts)[number],
  task?: string,
): Promise<Target | null> {
  if (part === 'answer') return getAnswer(number);
  if (part === 'decision') return getDecision(number);
  if (part === 'reply') return getReply(number, task ?? '');
  const words =
    (await getProposal(number, commentId !== null)) ?? (await getComplaint(number, isNull(complaint.takenDownAt)));
  if (!words || commentId === null) return words;
  const [said] = await db
    .select({ text: comment.text, authorId: comment.authorId })
    .from(comment)
    .where(
      and(
        eq(comment.id, commentId),
        eq(comment.subjectId, words.subjectId),
        isNull(comment.withdrawnAt),
        isNull(comment.hiddenAt),
        isNull(comment.heldAt),
        isNull(comment.takenDownAt),
      ),
    );
  return said ? { ...words, kind: 'comment', commentId, ...said } : null;
}

const whole = { commentId: null, taskId: null, taskNumber: null };

async function getProposal(number: string, alsoDown: boolean): Promise<Target | null> {
  const [row] = await db
    .select({
      subjectId: proposal.id,
      title: proposal.title,
      text: proposal.problem,
      dongCode: proposal.dongCode,
      authorId: proposal.authorId,
    })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(
      and(
        eq(subject.number, number),
        isNotNull(proposal.publishedAt),
        sql`${proposal.state} <> 'withdrawn'`,
        alsoDown ? undefined : isNull(proposal.takenDownAt),
      ),
    );
  return row ? { ...whole, ...row, number, kind: 'proposal' } : null;
}

async function getComplaint(number: string, also?: SQL): Promise<Target | null> {
  const [row] = await db
    .select({
      subjectId: complaint.id,
      title: complaint.title,
      text: complaint.text,
      dongCode: complaint.dongCode,
      authorId: complaint.authorId,
    })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .where(
      and(eq(subject.number, number), eq(complaint.visibility, 'public'), sql`${complaint.state} <> 'withdrawn'`, also),
    );
  return row ? { ...whole, ...row, number, kind: 'complaint' } : null;
}

/** What the office answered to a complaint, as one: its latest author speaks for it. */
async function getAnswer(number: string): Promise<Target | null> {
  const about = await getComplaint(number);
  if (!about) return null;
  const answers = await db
    .select({ text: answer.text, authorId: answer.memberId })
    .from(answer)
    .where(and(eq(answer.complaintId, about.subjectId), isNull(answer.takenDownAt)))
    .orderBy(asc(answer.id));
  const last = answers.at(-1);
  if (!last) return null;
  const text = answers.map((each) => each.text).join('\n\n');
  return { ...about, kind: 'answer', text, authorId: last.authorId };
}

/** Why the district decided as it did, the first time and again; who wrote the latest reasons speaks for them. */
async function getDecision(number: string): Promise<Target | null> {
  const rows = await db
    .select({
      subjectId: agendaItem.id,
      title: agendaItem.title,
      dongCode: agendaItem.hubDong,
      reasons: decision.reasons,
      remedy: decision.remedy,
      authorId: decision.preparedBy,
    })
    .from(decision)
    .innerJoin(agendaItem, eq(agendaItem.id, decision.agendaItemId))
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .where(and(eq(subject.number, number), isNotNull(decision.publishedAt), isNull(decision.takenDownAt)))
    .orderBy(asc(decision.id));
  const last = rows.at(-1);
  if (!last) return null;
  const text = rows.flatMap((each) => [each.reasons, each.remedy]).filter(Boolean);
  const { subjectId, title, dongCode, authorId } = last;
  return { ...whole, kind: 'decision', number, subjectId, title, dongCode, authorId, text: text.join('\n\n') };
}

/** What those in charge of a task answered to its result in a round, and reported later. */
async function getReply(number: string, taskNumber: string): Promise<Target | null> {
  const [row] = await db
    .select({
      subjectId: evaluation.id,
      taskId: project.id,
      title: project.title,
      reply: evaluationTask.reply,
      promise: evaluationTask.promise,
      keptHow: evaluationTask.keptHow,
      authorId: evaluationTask.repliedBy,
    })
    .from(evaluationTask)
    .innerJoin(evaluation, eq(evaluation.id, evaluationTask.evaluationId))
    .innerJoin(subject, eq(subject.id, evaluation.id))
    .innerJoin(project, eq(project.id, evaluationTask.projectId))
    .innerJoin(taskSubject, eq(taskSubject.id, project.id))
    .where(
      and(
        eq(subject.number, number),
        eq(taskSubject.number, taskNumber),
        eq(evaluation.state, 'published'),
        isNull(evaluationTask.takenDownAt),
      ),
    );
  if (!row || row.authorId === null) return null;
  const { reply, promise, keptHow, authorId, ...place } = row;
  const text = [reply, promise, keptHow].filter(Boolean).join('\n\n');
  return { ...whole, ...place, kind: 'reply', number, taskNumber, text, authorId, dongCode: null };
}

/** The same in a list of requests: what stands there now. */
export const wordsNow = sql<string>`coalesce(case ${takedown.kind}
  when 'answer' then (select string_agg(${answer.text}, E'\\n\\n' order by ${answer.id}) from ${answer} where ${answer.complaintId} = ${takedown.subjectId})
  when 'decision' then (select string_agg(concat_ws(E'\\n\\n', ${decision.reasons}, ${decision.remedy}), E'\\n\\n' order by ${decision.id}) from ${decision}
    where ${decision.agendaItemId} = ${takedown.subjectId} and ${decision.publishedAt} is not null)
  when 'reply' then (select concat_ws(E'\\n\\n', ${evaluationTask.reply}, ${evaluationTask.promise}, ${evaluationTask.keptHow}) from ${evaluationTask}
    where ${evaluationTask.evaluationId} = ${takedown.subjectId} and ${evaluationTask.projectId} = ${takedown.taskId})
  else coalesce(${comment.text}, ${proposal.problem}, ${complaint.text}) end, '')`;
