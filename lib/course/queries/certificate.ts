import { and, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { course, courseCertificate, courseSeat } from '@/db/schema/course';
import { member, ownName } from '@/db/schema/member';
import { subject } from '@/db/schema/subject';
import { maskName } from '@/lib/format/masking';
import { asSystem } from '@/lib/platform/auth/scope';
import { open } from '@/lib/platform/crypto/seal';
import { openWalkIn } from './people';

/** What a certificate's number proves, to whoever holds the paper: the course, a masked name, and what the attendance says today. */
export async function getCertificate(number: string) {
  const [row] = await asSystem(() =>
    db
      .select({
        issuedAt: courseCertificate.issuedAt,
        seat: courseSeat.state,
        memberName: member.name,
        walkInName: courseSeat.walkInName,
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
      .leftJoin(member, eq(member.id, courseSeat.memberId))
      .where(eq(courseCertificate.number, number)),
  );
  if (!row) return null;
  const { memberName, walkInName, ...found } = row;
  return { ...found, name: memberName ?? maskName(openWalkIn(walkInName)) };
}

/** The certificate of somebody without an account, with their whole name: only for who hands out the paper, and whose look is in the trail. */
export async function getWalkInPaper(courseId: number, seatId: number) {
  const [row] = await db
    .select({
      paper: courseCertificate.number,
      issuedAt: courseCertificate.issuedAt,
      walkInName: courseSeat.walkInName,
      attended: sql<number>`(select count(*)::int from course_attendance a where a.seat_id = ${courseSeat.id})`,
    })
    .from(courseSeat)
    .innerJoin(courseCertificate, eq(courseCertificate.seatId, courseSeat.id))
    .where(and(eq(courseSeat.id, seatId), eq(courseSeat.courseId, courseId), eq(courseSeat.state, 'confirmed')));
  if (!row?.walkInName) return null;
  const { walkInName, ...paper } = row;
  return { ...paper, name: openWalkIn(walkInName) };
}

/** Somebody's own name, for their own paper. */
export async function getOwnName(memberId: number): Promise<string> {
  const [row] = await db
    .select({ name: member.name, legalName: ownName.legalName })
    .from(member)
    .leftJoin(ownName, eq(ownName.memberId, member.id))
    .where(eq(member.id, memberId));
  return row?.legalName ? open(row.legalName, 'member.legal_name') : (row?.name ?? '');
}
