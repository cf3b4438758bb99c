import { desc, eq, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { answer, complaint } from '@/db/schema/complaint';
import { hotlineThread } from '@/db/schema/hotline';
import { proposal } from '@/db/schema/proposal';
import { event, subject } from '@/db/schema/subject';
import { notificationCopy } from '@/lib/notification/copy';
import { audienceOf } from '@/lib/notification/events';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { casePath } from '@/lib/platform/paths';
import { ok } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { textsCopy } from '../../copy-texts';
import { tell } from '../queue';

const before = alias(proposal, 'before');

/** Texts a step to the number that its case came from; nothing for other cases, and for steps that authors are not told of. Once for each step, however often it runs. */
export async function tellStepByText(eventId: number, now: Date): Promise<void> {
  const step = await stepOf(eventId);
  if (!step || !audienceOf(step).includes('author')) return;
  const body = await wordsOf(step);
  await transact({ kind: 'system', job: 'tell_step_by_text' }, now, async (work) => {
    await tell(work, { phoneId: step.phoneId, kind: 'notice', key: `step:${eventId}`, body });
    return ok();
  });
}

/** The step, and the number behind its case: of the text it was made of, or of the proposal that it was before. */
async function stepOf(eventId: number) {
  const [row] = await db
    .select({
      type: event.type,
      public: event.public,
      reason: event.reason,
      at: event.at,
      via: sql<string | null>`${event.data}->>'via'`,
      kind: subject.kind,
      subjectId: subject.id,
      number: subject.number,
      into: complaint.mergedIntoId,
      phoneId: hotlineThread.phoneId,
      readable: sql<boolean>`coalesce(${proposal.publishedAt} is not null, ${complaint.visibility} = 'public', false)`,
    })
    .from(event)
    .innerJoin(subject, eq(subject.id, event.subjectId))
    .leftJoin(proposal, eq(proposal.id, subject.id))
    .leftJoin(complaint, eq(complaint.id, subject.id))
    .leftJoin(before, eq(before.id, complaint.fromProposalId))
    .innerJoin(
      hotlineThread,
      sql`${hotlineThread.id} = coalesce(${proposal.fromThreadId}, ${complaint.fromThreadId}, ${before.fromThreadId})`,
    )
    .where(eq(event.id, eventId));
  return row ?? null;
}
type Step = NonNullable<Awaited<ReturnType<typeof stepOf>>>;

/** The answer itself, since its sender has no page to read it on; of other steps one sentence, the reason, and where everyone reads more. */
async function wordsOf(step: Step): Promise<string> {
  const t = textsCopy.ko;
  const what = step.kind === 'proposal' ? t.stepOf.proposal : t.stepOf.complaint;
  if (step.type === 'complaint.answer' && step.via === 'written')
    return t.answer(what, step.number, await answerIn(step));
  const [noun = '', verb = ''] = step.type.split('.');
  const says: Record<string, Record<string, string>> = notificationCopy.ko.says;
  return [
    t.step(what, step.number, says[noun]?.[verb] ?? ''),
    ...(step.reason ? [t.reason(step.reason)] : []),
    ...(step.readable ? [`${siteOrigin()}${casePath('ko', step.kind, step.number)}`] : []),
  ].join('\n');
}

async function answerIn(step: Step): Promise<string> {
  const [given] = await db
    .select({ text: answer.text })
    .from(answer)
    .where(
      or(eq(answer.complaintId, step.subjectId), step.into === null ? undefined : eq(answer.complaintId, step.into)),
    )
    .orderBy(desc(answer.id))
    .limit(1);
  return given?.text ?? '';
}
