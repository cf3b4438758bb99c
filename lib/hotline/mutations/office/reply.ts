import { eq } from 'drizzle-orm';
import { hotlineThread } from '@/db/schema/hotline';
import { hotlinePrepared } from '@/db/schema/hotline-desk';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import { mayApproveAnswer, rolesOnThread } from '../../policy';
import { hasApproval } from '../../queries/answering';
import { namesLeft } from '../../rules/templates';
import { splitText } from '../../rules-bytes';
import { hotlineWorkflow } from '../../states';
import { answerThread } from '../desk';
import type { Named } from '../step';
import { settlePrepared } from './prepared';

type Replied = { number: string; waits: boolean };

/** `parts` is into how many messages the writer saw the text cut. */
type Reply = Named & { text: string; parts: number };

/**
 * What an officer has written: goes out when they lead the desk or no approval is asked for, else it waits for the head. Refuses `would_split` when it takes
 * more messages than the writer was shown, and `field_left` when a name in braces was not filled in.
 */
export async function replyThread(work: Work, ask: Reply): Promise<Result<Replied>> {
  const parts = splitText(ask.text.normalize('NFC')).length;
  if (parts > 1 && parts !== ask.parts) return refuse('would_split', { field: 'text' });
  const [left] = namesLeft(ask.text);
  if (left !== undefined) return refuse(`field_left:${left}`, { field: 'text' });
  const thread = await lockThread(work, ask.number);
  if (!thread) return refuse('not_found');
  if (mayApproveAnswer(work.actor, thread) || !(await hasApproval(work.tx))) {
    const answered = await answerThread(work, ask);
    return answered.ok ? ok({ number: ask.number, waits: false }) : answered;
  }
  return prepareAnswer(work, thread, ask);
}

async function lockThread(work: Work, number: string) {
  const [row] = await work.tx
    .select({
      id: hotlineThread.id,
      state: hotlineThread.state,
      departmentId: hotlineThread.departmentId,
      version: hotlineThread.version,
    })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(eq(subject.number, number))
    .for('update', { of: hotlineThread });
  return row ?? null;
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockThread>>>;

async function prepareAnswer(work: Work, thread: Locked, ask: Reply): Promise<Result<Replied>> {
  const writtenBy = memberIdOf(work.actor);
  if (writtenBy === null) return refuse('not_allowed');
  const roles = rolesOnThread(work.actor, thread);
  const allowed = decideTransition(hotlineWorkflow, { state: thread.state, event: 'answer', roles });
  if (!allowed.ok) return allowed;
  if (ask.version !== undefined && ask.version !== thread.version) return refuse('stale');
  const [written] = await work.tx
    .insert(hotlinePrepared)
    .values({ threadId: thread.id, body: ask.text, writtenBy, writtenAt: work.now })
    .onConflictDoNothing()
    .returning({ id: hotlinePrepared.id });
  if (!written) return refuse('waits_already');
  work.record({ subjectId: thread.id, number: ask.number, type: 'hotline.prepare_answer', public: false });
  return ok({ number: ask.number, waits: true });
}

/** The head of the desk lets a prepared answer go out, as it was written. Refuses `wrong_state` when it was settled meanwhile, and what an answer refuses. */
export async function approveAnswer(work: Work, ask: Named): Promise<Result<Named>> {
  const thread = await lockThread(work, ask.number);
  if (!thread) return refuse('not_found');
  if (!mayApproveAnswer(work.actor, thread)) return refuse('not_allowed');
  const settled = await settlePrepared(work, thread.id, 'sent');
  if (!settled) return refuse('wrong_state');
  const answered = await answerThread(work, { ...ask, text: settled.body });
  return answered.ok ? ok(ask) : answered;
}

/** The head sends it back and says why; the writer hears of it. */
export async function returnAnswer(work: Work, ask: Named & { reason: string }): Promise<Result<Named>> {
  const thread = await lockThread(work, ask.number);
  if (!thread) return refuse('not_found');
  if (!mayApproveAnswer(work.actor, thread)) return refuse('not_allowed');
  const settled = await settlePrepared(work, thread.id, 'returned', ask.reason);
  if (!settled) return refuse('wrong_state');
  const data = { author: settled.writtenBy };
  const { number, reason } = ask;
  work.record({ subjectId: thread.id, number, type: 'hotline.return_answer', reason, public: false, data });
  return ok(ask);
}

/** The desk takes back what it has prepared, to write it anew. */
export async function withdrawAnswer(work: Work, ask: Named): Promise<Result<Named>> {
  const thread = await lockThread(work, ask.number);
  if (!thread) return refuse('not_found');
  const settled = await settlePrepared(work, thread.id, 'withdrawn');
  if (!settled) return refuse('wrong_state');
  work.record({ subjectId: thread.id, number: ask.number, type: 'hotline.withdraw_answer', public: false });
  return ok(ask);
}
