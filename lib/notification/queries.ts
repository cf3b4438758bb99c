import { and, count, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { agendaItem } from '@/db/schema/agenda';
import { brand } from '@/db/schema/brand';
import { complaint } from '@/db/schema/complaint';
import { course } from '@/db/schema/course';
import { dong } from '@/db/schema/district';
import { meeting } from '@/db/schema/meeting';
import { notification } from '@/db/schema/notification';
import { application, programme } from '@/db/schema/programme';
import { project } from '@/db/schema/project';
import { proposal } from '@/db/schema/proposal';
import { researchTeam } from '@/db/schema/research';
import { event, subject } from '@/db/schema/subject';
import { publicCases } from '@/lib/follow/queries-public';
import { shownReason } from '@/lib/platform/history';
import type { Tie } from './events';
import { taskOf } from './queries/task';
import { strangersTies } from './rules/choices';

/** What a person wants collected is in their list when its time has come. */
const isShown = sql`(${notification.heldUntil} is null or ${notification.heldUntil} <= now())`;

/** By which method an office was measured, also when its score is not public any more. */
const measuredBy = sql`(select m.name from score_card k join score_method m on m.id = k.method_id where k.id = ${subject.id})`;

/** How many messages a person has not read. */
export async function countUnread(memberId: number): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(notification)
    .where(and(eq(notification.memberId, memberId), isNull(notification.readAt), isShown));
  return row?.n ?? 0;
}

export type ListedMessage = Awaited<ReturnType<typeof listMessages>>[number];

/**
 * A person's messages, newest first, at most `limit`; with `before`, those older than the message of that id. Titles are those
 * of today, and empty where whoever only follows or supports a case may not read it any more; the rest is the step as it was recorded.
 */
export async function listMessages(memberId: number, { limit = 20, before }: { limit?: number; before?: number } = {}) {
  const rows = await db
    .select({
      id: notification.id,
      because: notification.because,
      readAt: notification.readAt,
      at: event.at,
      type: event.type,
      reason: shownReason,
      kind: subject.kind,
      number: subject.number,
      /** What decides whether a complaint may be read by whoever was told of it. */
      complaint: {
        authorId: complaint.authorId,
        dongCode: complaint.dongCode,
        departmentId: complaint.departmentId,
        visibility: complaint.visibility,
        state: complaint.state,
      },
      title: sql<string>`concat(coalesce((select c.title from ${publicCases} c where c.id = ${subject.id}),
        case when ${inArray(notification.because, [...strangersTies])} then null else coalesce(${proposal.title}, ${complaint.title}, ${agendaItem.title}, ${project.title}, ${dong.nameKo}, ${programme.title}, ${course.title}, ${researchTeam.title}, ${meeting.title}, ${measuredBy}) end, ''), ${taskOf(sql`${event.type}`, sql`${event.data}`)})`,
    })
    .from(notification)
    .innerJoin(event, eq(event.id, notification.eventId))
    .innerJoin(subject, eq(subject.id, notification.subjectId))
    .leftJoin(proposal, eq(proposal.id, subject.id))
    .leftJoin(complaint, eq(complaint.id, subject.id))
    .leftJoin(agendaItem, eq(agendaItem.id, subject.id))
    .leftJoin(project, eq(project.id, subject.id))
    .leftJoin(brand, eq(brand.id, subject.id))
    .leftJoin(dong, eq(dong.code, brand.dongCode))
    .leftJoin(application, eq(application.id, subject.id))
    .leftJoin(programme, or(eq(programme.id, subject.id), eq(programme.id, application.programmeId)))
    .leftJoin(course, eq(course.id, subject.id))
    .leftJoin(researchTeam, eq(researchTeam.id, subject.id))
    .leftJoin(meeting, eq(meeting.id, subject.id))
    .where(
      and(eq(notification.memberId, memberId), isShown, before === undefined ? undefined : lt(notification.id, before)),
    )
    .orderBy(desc(notification.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, because: row.because as Tie }));
}
