import { eq, sql } from 'drizzle-orm';
import { complaint } from '@/db/schema/complaint';
import { subject } from '@/db/schema/subject';
import type { Role } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { NewEvent, Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import type { ComplaintStep } from '../events';
import { mayRead, rolesOnComplaint } from '../policy';
import { deskKey, deskOfCase } from '../rules';
import { decidePublicWords } from '../rules/held';
import { type ComplaintEvent, type ComplaintState, complaintWorkflow } from '../states';

export type LockedComplaint = typeof complaint.$inferSelect & { number: string };

/** Which case, and the version its sender last saw. The system, which saw none, leaves it out. */
export interface Named {
  number: string;
  version?: number;
  /** Ticked when what looks like personal data in its words is none. */
  harmless?: readonly string[] | undefined;
}

interface Change {
  /** Columns that change with the state. */
  set?: Partial<typeof complaint.$inferInsert>;
  text?: string;
  data?: NewEvent['data'];
}

/** Locks a complaint until the transaction ends; null when there is none of this number. */
export async function lockComplaint(work: Work, number: string): Promise<LockedComplaint | null> {
  const [row] = await work.tx
    .select({ complaint, number: subject.number })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .where(eq(subject.number, number))
    .for('update', { of: complaint });
  return row ? { ...row.complaint, number: row.number } : null;
}

/** The same, for whoever knows the case by its id. */
export async function lockComplaintOf(work: Work, id: number): Promise<LockedComplaint | null> {
  const [row] = await work.tx.select({ number: subject.number }).from(subject).where(eq(subject.id, id));
  return row ? lockComplaint(work, row.number) : null;
}

/** The answer to a page that shows an older version: what the case is now. */
export function decideVersion(c: LockedComplaint, seen: number | undefined): Result<undefined> {
  if (seen === undefined || seen === c.version) return ok();
  return refuse('stale', { detail: { state: c.state } });
}

/**
 * Takes one step of the table under the lock: a case that the actor may not read is not there; then state and role, then the version, then what this step asks beyond (`along`), then the write and
 * the record. The step is public when the table says so and the case is; then its words must not look like personal data, unless whoever wrote them says that they hold none: of an
 * officer the history keeps that, of the author the step stays with the office. Answers the case as it was and its new state.
 */
export async function takeStep(
  work: Work,
  named: Named,
  event: ComplaintEvent,
  ask: { reason?: string | null; along?: (c: LockedComplaint) => Promise<Result<Change>> | Result<Change> } = {},
): Promise<Result<{ before: LockedComplaint; to: ComplaintState }>> {
  const c = await lockComplaint(work, named.number);
  if (!c || !mayRead(work.actor, c)) return refuse('not_found');
  const roles = rolesOnComplaint(work.actor, c);
  const reason = ask.reason ?? null;
  const decided = decideTransition(complaintWorkflow, { state: c.state, event, roles, reason });
  if (!decided.ok) return decided;
  const current = decideVersion(c, named.version);
  if (!current.ok) return current;
  const change = ask.along ? await ask.along(c) : ok<Change>({});
  if (!change.ok) return change;
  const transition = decided.value;
  const seen = transition.public && c.visibility === 'public' && transition.to !== 'withdrawn';
  const words = { reason, text: change.value.text ?? null };
  const free = seen ? decidePublicWords(words, isTicked(named)) : ok('');
  if (!free.ok) return free;
  const quiet = free.value !== '' && roles.includes('author');
  await writeChange(work, c, { ...change.value.set, state: transition.to });
  work.record({
    ...stepOf(c, event),
    from: c.state,
    to: transition.to,
    reason,
    public: transition.public && c.visibility === 'public' && !quiet,
    desk: deskOfRole(c, actingRole(transition, roles)),
    text: change.value.text ?? null,
    data: { ...change.value.data, ...(free.value && !quiet ? { harmless: free.value } : {}) },
  });
  return ok({ before: c, to: transition.to });
}

/** Whether the sender of a step says that what looks like personal data in it is none. */
export const isTicked = ({ harmless }: Named): boolean => (harmless?.length ?? 0) > 0;

/** Writes columns with the next version and the time of the change. */
export async function writeChange(
  work: Work,
  c: { id: number },
  set: Partial<typeof complaint.$inferInsert>,
): Promise<void> {
  await work.tx
    .update(complaint)
    .set({ ...set, version: sql`${complaint.version} + 1`, changedAt: work.now })
    .where(eq(complaint.id, c.id));
}

/** The head of a recorded step. */
export const stepOf = (c: LockedComplaint, step: ComplaintStep) => ({
  subjectId: c.id,
  number: c.number,
  type: `complaint.${step}`,
});

/** In whose name: the desk that has the case, or the planner. Authors and the system act in their own. */
export function deskOfRole(c: LockedComplaint, role: Role | undefined): string | null {
  if (role === 'dong_officer' || role === 'department_officer') return deskKey(deskOfCase(c));
  return role === 'planner' ? 'planner' : null;
}
