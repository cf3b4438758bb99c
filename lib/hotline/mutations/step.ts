import { eq, sql } from 'drizzle-orm';
import { hotlineThread } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { type Actor, type Belongs, deskOf, type Role } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { NewEvent, Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { rolesOnThread } from '../policy';
import { type HotlineEvent, hotlineWorkflow } from '../states';

export type LockedThread = typeof hotlineThread.$inferSelect & { number: string };

/** Which thread, and the version its sender last saw: a text that came meanwhile has to be read before it is answered. */
export interface Named {
  number: string;
  version?: number;
}

interface Change {
  set?: Partial<typeof hotlineThread.$inferInsert>;
  data?: NewEvent['data'];
}

/** Locks a thread, takes one step of the table, asks what the step asks beyond (`along`), writes and records. */
export async function takeStep(
  work: Work,
  named: Named,
  event: HotlineEvent,
  along: (t: LockedThread) => Promise<Result<Change>> | Result<Change> = () => ok({}),
  why: string | null = null,
): Promise<Result<LockedThread>> {
  const [row] = await work.tx
    .select({ thread: hotlineThread, number: subject.number })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .where(eq(subject.number, named.number))
    .for('update', { of: hotlineThread });
  if (!row) return refuse('not_found');
  const thread = { ...row.thread, number: row.number };
  const roles = rolesOnThread(work.actor, thread);
  const decided = decideTransition(hotlineWorkflow, { state: thread.state, event, roles, reason: why });
  if (!decided.ok) return decided;
  if (named.version !== undefined && named.version !== thread.version) return refuse('stale');
  const change = await along(thread);
  if (!change.ok) return change;
  const { to } = decided.value;
  await work.tx
    .update(hotlineThread)
    .set({ ...change.value.set, state: to, changedAt: work.now, version: sql`${hotlineThread.version} + 1` })
    .where(eq(hotlineThread.id, thread.id));
  work.record({
    subjectId: thread.id,
    number: thread.number,
    type: `hotline.${event}`,
    from: thread.state,
    to,
    reason: why,
    public: false,
    desk: deskFor(work.actor, actingRole(decided.value, roles), thread),
    data: change.value.data ?? {},
  });
  return ok(thread);
}

const deskFor = (actor: Actor, role: Role | undefined, thread: Belongs): string | null =>
  role ? deskOf(actor, role, thread) : null;
