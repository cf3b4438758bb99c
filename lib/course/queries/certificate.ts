import { eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { course, courseCertificate, courseSeat } from '@/db/schema/course';
import { member } from '@/db/schema/member';
import { subject } from '@/db/schema/subject';
import { asSystem } from '@/lib/platform/auth/scope';
import { open } from '@/lib/platform/crypto/seal';

/** What a certificate's number proves, to whoever holds the paper: the course, a masked name, and what the attendance says today. */
export async function getCertificate(number: string) {
  const [row] = await asSystem(() =>
    db
      .select({
        issuedAt: courseCertificate.issuedAt,
        seat: courseSeat.state,
        name: member.name,
        erasedAt: member.erasedAt,
        courseId: course.id,
        number: subject.number,
        title: course.title,
        state: course.state,
        neededSessions: course.neededSessions,
        attended: sql<number>`(select count(*)::int from course_attendance a where a.seat_id = ${courseSeat.id})`,
      })
      .from(courseCertificate)
      .innerJoin(courseSeat, eq(courseSeat.id, courseCertificate.seatId))
      .innerJoin(course, eq(course.id, courseSeat.courseId))
      .innerJoin(subject, eq(subject.id, course.id))
      .innerJoin(member, eq(member.id, courseSeat.memberId))
      .where(eq(courseCertificate.number, number)),
  );
  return row ?? null;
}

/** Somebody's own name, for their own paper. */
export async function getOwnName(memberId: number): Promise<string> {
  const [row] = await db
    .select({ name: member.name, legalName: member.legalName })
    .from(member)
    .where(eq(member.id, memberId));
  return row?.legalName ? open(row.legalName, 'member.legal_name') : (row?.name ?? '');
}
