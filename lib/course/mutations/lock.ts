import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import { course, courseSession } from '@/db/schema/course';
import { subject } from '@/db/schema/subject';
import { deskOf, rolesOn } from '@/lib/platform/actor';
import type { Work } from '@/lib/platform/transact';

const { search: _, ...columns } = getTableColumns(course);

/** The course under its lock: whoever takes, leaves or counts seats waits here for the others. */
export async function lockCourse({ tx }: Work, number: string) {
  const [row] = await tx
    .select({ ...columns, number: subject.number })
    .from(course)
    .innerJoin(subject, eq(subject.id, course.id))
    .where(eq(subject.number, number))
    .for('update', { of: course });
  return row ?? null;
}
export type LockedCourse = NonNullable<Awaited<ReturnType<typeof lockCourse>>>;

/** Its sessions in the order of time. */
export const sessionsIn = ({ tx }: Work, courseId: number) =>
  tx.select().from(courseSession).where(eq(courseSession.courseId, courseId)).orderBy(asc(courseSession.startsAt));

export const touch = ({ tx, now }: Work, id: number, set: Partial<typeof course.$inferInsert>) =>
  tx
    .update(course)
    .set({ ...set, changedAt: now, version: sql`${course.version} + 1` })
    .where(eq(course.id, id));

type Step = Omit<Parameters<Work['record']>[0], 'subjectId' | 'number' | 'type' | 'desk'>;
const keepers = ['department_officer', 'dong_officer', 'planner'] as const;

/** Writes a step down, in the name of the desk that took it. */
export function note(
  work: Work,
  row: Pick<LockedCourse, 'id' | 'number' | 'departmentId' | 'dongCode'>,
  event: string,
  step: Step,
): void {
  const roles = rolesOn(work.actor, row);
  const role = keepers.find((each) => roles.includes(each)) ?? 'planner';
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `course.${event}`,
    desk: deskOf(work.actor, role, row),
    ...step,
  });
}
