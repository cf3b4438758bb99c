import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { application, programme } from '@/db/schema/programme';
import { clock, subject } from '@/db/schema/subject';
import { isPausedClock } from '@/lib/platform/clock/queries';
import type { Scope, WorkRow } from './rules';

const most = 300;

/** Applications that wait for a department; objections wait for the planners too, and never for who decided first. */
export async function listApplicationWork(scope: Scope): Promise<WorkRow[]> {
  const atDepartment = scope.departments.length > 0 ? inArray(programme.departmentId, scope.departments) : undefined;
  const objections = and(
    eq(application.state, 'objected'),
    sql`${application.decidedBy} is distinct from ${scope.memberId}`,
    scope.planner ? undefined : atDepartment,
  );
  const fresh = atDepartment && and(atDepartment, inArray(application.state, ['submitted', 'supplement_requested']));
  const mine = scope.planner || atDepartment ? or(fresh, objections) : undefined;
  if (!mine) return [];
  const rows = await db
    .select({
      number: subject.number,
      title: programme.title,
      dueAt: clock.dueAt,
      paused: sql<boolean>`coalesce(${isPausedClock}, false)`,
    })
    .from(application)
    .innerJoin(subject, eq(subject.id, application.id))
    .innerJoin(programme, eq(programme.id, application.programmeId))
    .leftJoin(clock, and(eq(clock.subjectId, application.id), isNull(clock.stoppedAt)))
    .where(mine)
    .orderBy(asc(clock.dueAt))
    .limit(most);
  return rows.map((row) => ({ ...row, key: row.number, task: 'application', kind: 'application', where: null }));
}
