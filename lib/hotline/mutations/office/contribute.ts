import { and, eq, inArray, isNull } from 'drizzle-orm';
import { department } from '@/db/schema/district';
import { hotlineThread } from '@/db/schema/hotline';
import { hotlineContribution } from '@/db/schema/hotline-desk';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { departmentsOf } from '../../rules/desk';

const owed = and(isNull(hotlineContribution.answeredAt), isNull(hotlineContribution.cancelledAt));

type Thread = { id: number; number: string };

/** Asks departments to contribute to the answer of the one that leads. A department that was asked and has not answered is not asked twice. */
export async function askDepartments(
  work: Work,
  thread: Thread,
  ask: { departments: readonly number[]; question: string },
): Promise<Result<undefined>> {
  const askedBy = memberIdOf(work.actor);
  if (askedBy === null) return refuse('not_allowed');
  if (ask.departments.length === 0) return ok();
  const found = await work.tx
    .select({ id: department.id, ko: department.nameKo, en: department.nameEn })
    .from(department)
    .where(inArray(department.id, [...ask.departments]));
  if (found.length < new Set(ask.departments).size) return refuse('choose_one', { field: 'others' });
  const { question } = ask;
  const rows = found.map(({ id }) => ({ threadId: thread.id, departmentId: id, question, askedBy, askedAt: work.now }));
  const written = await work.tx
    .insert(hotlineContribution)
    .values(rows)
    .onConflictDoNothing()
    .returning({ departmentId: hotlineContribution.departmentId });
  for (const { id, ko, en } of found)
    if (written.some((row) => row.departmentId === id))
      work.record({
        subjectId: thread.id,
        number: thread.number,
        type: 'hotline.ask_department',
        reason: question,
        public: false,
        data: { department: id, toKo: ko, toEn: en },
      });
  return ok();
}

/** A department leads now: what it was still asked for is its own to say. */
export async function dropQuestionTo(work: Work, threadId: number, departmentId: number): Promise<void> {
  await work.tx
    .update(hotlineContribution)
    .set({ cancelledAt: work.now })
    .where(and(eq(hotlineContribution.threadId, threadId), eq(hotlineContribution.departmentId, departmentId), owed));
}

/** What a department that was asked has to say. Refuses `wrong_state` when it was not asked, or a colleague was faster. */
export async function contribute(work: Work, ask: { number: string; text: string }): Promise<Result<Thread>> {
  const memberId = memberIdOf(work.actor);
  const departments = departmentsOf(work.actor);
  if (memberId === null || departments.length === 0) return refuse('not_allowed');
  const [open] = await work.tx
    .select({ id: hotlineContribution.id, departmentId: hotlineContribution.departmentId, threadId: hotlineThread.id })
    .from(hotlineContribution)
    .innerJoin(hotlineThread, eq(hotlineThread.id, hotlineContribution.threadId))
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(and(eq(subject.number, ask.number), inArray(hotlineContribution.departmentId, departments), owed))
    .orderBy(hotlineContribution.id)
    .limit(1)
    .for('update', { of: hotlineContribution });
  if (!open) return refuse('wrong_state');
  await work.tx
    .update(hotlineContribution)
    .set({ answer: ask.text, answeredBy: memberId, answeredAt: work.now })
    .where(eq(hotlineContribution.id, open.id));
  const thread = { id: open.threadId, number: ask.number };
  work.record({
    subjectId: thread.id,
    number: thread.number,
    type: 'hotline.contribute',
    public: false,
    desk: `department:${open.departmentId}`,
  });
  return ok(thread);
}

/** Takes a question back. Refuses `wrong_state` when it was answered meanwhile. */
export async function cancelQuestion(work: Work, thread: Thread, id: number): Promise<Result<undefined>> {
  const cancelled = await work.tx
    .update(hotlineContribution)
    .set({ cancelledAt: work.now })
    .where(and(eq(hotlineContribution.id, id), eq(hotlineContribution.threadId, thread.id), owed))
    .returning({ department: hotlineContribution.departmentId });
  const [one] = cancelled;
  if (!one) return refuse('wrong_state');
  work.record({
    subjectId: thread.id,
    number: thread.number,
    type: 'hotline.cancel_ask',
    public: false,
    data: { department: one.department },
  });
  return ok();
}
