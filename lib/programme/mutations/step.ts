import { eq, sql } from 'drizzle-orm';
import { application, programme } from '@/db/schema/programme';
import { subject } from '@/db/schema/subject';
import { deskOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { NewEvent, Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { rolesOnApplication } from '../policy';
import { type ApplicationEvent, applicationWorkflow } from '../states';

/** Locks an application's row. */
async function lockApplication(work: Work, number: string) {
  const [row] = await work.tx
    .select({
      id: application.id,
      number: subject.number,
      state: application.state,
      applicantId: application.applicantId,
      grantedWon: application.grantedWon,
      decidedAt: application.decidedAt,
      decidedBy: application.decidedBy,
      version: application.version,
      programmeId: application.programmeId,
      departmentId: programme.departmentId,
    })
    .from(application)
    .innerJoin(subject, eq(subject.id, application.id))
    .innerJoin(programme, eq(programme.id, application.programmeId))
    .where(eq(subject.number, number))
    .for('update', { of: application });
  return row ?? null;
}
export type LockedApplication = NonNullable<Awaited<ReturnType<typeof lockApplication>>>;

interface Along {
  set?: Partial<typeof application.$inferInsert>;
  data?: NewEvent['data'];
}

/** One step of an application: lock, decide by the table, do what goes along with it, write. Nothing of it is public. */
export async function moveApplication(
  work: Work,
  ask: { number: string; reason?: string | null; version?: number },
  event: ApplicationEvent,
  along: (row: LockedApplication) => Promise<Result<Along>>,
): Promise<Result<{ number: string }>> {
  const row = await lockApplication(work, ask.number);
  if (!row) return refuse('not_found');
  const reason = ask.reason ?? null;
  const roles = rolesOnApplication(work.actor, row);
  const decided = decideTransition(applicationWorkflow, { state: row.state, event, roles, reason });
  if (!decided.ok) return decided;
  if (ask.version !== undefined && ask.version !== row.version) return refuse('stale');
  const done = await along(row);
  if (!done.ok) return done;
  const { to } = decided.value;
  await work.tx
    .update(application)
    .set({ ...done.value.set, state: to, changedAt: work.now, version: sql`${application.version} + 1` })
    .where(eq(application.id, row.id));
  const role = actingRole(decided.value, roles);
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `application.${event}`,
    from: row.state,
    to,
    reason,
    public: false,
    desk: role ? deskOf(work.actor, role, row) : null,
    ...(done.value.data ? { data: done.value.data } : {}),
  });
  return ok({ number: row.number });
}
