import { and, asc, eq, inArray, isNotNull, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { complaint } from '@/db/schema/complaint';
import { dong } from '@/db/schema/district';
import { proposal } from '@/db/schema/proposal';
import { clock, subject } from '@/db/schema/subject';
import { isPausedClock } from '@/lib/platform/clock/queries';
import type { Scope, WorkRow } from './rules';

/** No desk shows more than this at once; what is due first is among them. */
const most = 300;

export const none = { dueAt: null, paused: false, where: null } as const;
const dongName = { nameKo: dong.nameKo, nameEn: dong.nameEn };
const due = { dueAt: clock.dueAt, paused: sql<boolean>`coalesce(${isPausedClock}, false)` };

/** The running clock of a promise on the case of the row. */
export const runningClock = (id: typeof proposal.id | typeof complaint.id, promise: SQL | string) =>
  and(eq(clock.subjectId, id), eq(clock.promise, promise), isNull(clock.stoppedAt));

/** Proposals that the dong has to publish, return or ask about. */
export async function listToScreen(scope: Scope): Promise<WorkRow[]> {
  if (scope.dongs.length === 0) return [];
  const rows = await db
    .select({ number: subject.number, title: proposal.title, where: dongName, ...due })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .leftJoin(clock, runningClock(proposal.id, 'dong_screening'))
    .where(and(inArray(proposal.dongCode, scope.dongs), eq(proposal.state, 'submitted')))
    .orderBy(asc(clock.dueAt))
    .limit(most);
  return rows.map((row) => ({ ...row, key: row.number, task: 'screen' as const, kind: 'proposal' as const }));
}

/** Complaints that a dong's desk or a department has. */
function handled(scope: Scope): SQL | undefined {
  const atDong =
    scope.dongs.length > 0 ? and(isNull(complaint.departmentId), inArray(complaint.dongCode, scope.dongs)) : undefined;
  const atDepartment = scope.departments.length > 0 ? inArray(complaint.departmentId, scope.departments) : undefined;
  return or(atDong, atDepartment);
}

/** Complaints that wait to be shown to everyone: something in them looks like personal data. */
export async function listHeldWork(scope: Scope): Promise<WorkRow[]> {
  const mine = handled(scope);
  if (!mine) return [];
  const rows = await db
    .select({ number: subject.number, title: complaint.title, where: dongName })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .innerJoin(dong, eq(dong.code, complaint.dongCode))
    .where(and(mine, isNotNull(complaint.heldAt), notInArray(complaint.state, ['merged', 'withdrawn'])))
    .orderBy(asc(complaint.heldAt))
    .limit(most);
  return rows.map((row) => ({ ...none, ...row, key: `held-${row.number}`, task: 'release', kind: 'complaint' }));
}

/** Complaints that a dong's desk or a department has in its hands. */
export async function listComplaintWork(scope: Scope): Promise<WorkRow[]> {
  const mine = handled(scope);
  if (!mine) return [];
  const rows = await db
    .select({ number: subject.number, title: complaint.title, state: complaint.state, where: dongName, ...due })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .innerJoin(dong, eq(dong.code, complaint.dongCode))
    .leftJoin(clock, runningClock(complaint.id, sql`${complaint.kind}`))
    .where(
      and(mine, inArray(complaint.state, ['received', 'routed', 'in_progress', 'supplement_requested', 'reopened'])),
    )
    .orderBy(asc(clock.dueAt))
    .limit(most);
  return rows.map(({ state, ...row }) => ({
    ...row,
    key: row.number,
    task: state === 'in_progress' || state === 'supplement_requested' ? ('answer' as const) : ('receive' as const),
    kind: 'complaint' as const,
    paused: row.paused || state === 'supplement_requested',
  }));
}
