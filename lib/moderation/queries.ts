import { and, desc, eq, gt, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { comment } from '@/db/schema/comment';
import { complaint } from '@/db/schema/complaint';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { measure, mute } from '@/db/schema/moderation';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { maskName } from '@/lib/format/masking';

/** How many comments of these people were hidden, and how often their writing was suspended; what was lifted does not count. */
export async function countMeasures(
  members: readonly number[],
): Promise<Map<number, { hidden: number; suspended: number }>> {
  if (members.length === 0) return new Map();
  const rows = await db
    .select({
      memberId: measure.memberId,
      hidden: sql<number>`count(*) filter (where ${measure.kind} = 'comment_hidden')::int`,
      suspended: sql<number>`count(*) filter (where ${measure.kind} = 'writing_suspended')::int`,
    })
    .from(measure)
    .where(and(inArray(measure.memberId, [...new Set(members)]), ne(measure.state, 'lifted')))
    .groupBy(measure.memberId);
  return new Map(rows.map(({ memberId, ...counts }) => [memberId, counts]));
}

/** Until when this person's public writing is suspended, and why; null when it is not. */
export async function getSuspension(memberId: number, now: Date) {
  const [row] = await db
    .select({ endsAt: measure.endsAt, reason: measure.reason, state: measure.state })
    .from(measure)
    .where(
      and(
        eq(measure.memberId, memberId),
        eq(measure.kind, 'writing_suspended'),
        ne(measure.state, 'lifted'),
        gt(measure.endsAt, now),
      ),
    )
    .orderBy(desc(measure.endsAt))
    .limit(1);
  return row?.endsAt ? { until: row.endsAt, reason: row.reason, mayAppeal: row.state === 'standing' } : null;
}
export type Suspension = NonNullable<Awaited<ReturnType<typeof getSuspension>>>;

const shown = {
  id: measure.id,
  kind: measure.kind,
  state: measure.state,
  reason: measure.reason,
  imposedAt: measure.imposedAt,
  endsAt: measure.endsAt,
  appeal: measure.appeal,
  appealedAt: measure.appealedAt,
  judgement: measure.judgement,
  judgedAt: measure.judgedAt,
  text: comment.text,
  number: subject.number,
  subjectKind: subject.kind,
  title: sql<string>`coalesce(${proposal.title}, ${complaint.title})`,
};

/** Everything that was done to what a person wrote and to their voices, the latest first, for that person. */
export async function listMeasuresOf(memberId: number) {
  return db
    .select(shown)
    .from(measure)
    .innerJoin(subject, eq(subject.id, measure.subjectId))
    .leftJoin(proposal, eq(proposal.id, measure.subjectId))
    .leftJoin(complaint, eq(complaint.id, measure.subjectId))
    .leftJoin(comment, eq(comment.id, measure.commentId))
    .where(eq(measure.memberId, memberId))
    .orderBy(desc(measure.id))
    .limit(100);
}
/** What was done to this person's words in one case by keeping it private, the latest; null where it was not. */
export async function getKept(subjectId: number, memberId: number) {
  const [row] = await db
    .select({ id: measure.id, state: measure.state, reason: measure.reason, judgement: measure.judgement })
    .from(measure)
    .where(and(eq(measure.subjectId, subjectId), eq(measure.memberId, memberId), eq(measure.kind, 'complaint_kept')))
    .orderBy(desc(measure.id))
    .limit(1);
  return row ?? null;
}

export type OwnMeasure = Awaited<ReturnType<typeof listMeasuresOf>>[number];

const person = alias(member, 'person');
/** Voices that do not count are looked at burst by burst; here stand those to which somebody said something. */
const notWholeBursts = or(ne(measure.kind, 'support_rejected'), isNotNull(measure.appeal));

/**
 * What officers of these dongs look at: appeals first and the oldest of them on top, then what was done or answered lately. Null means the whole district.
 * `kept` are the complaints that were kept private, which the planning office alone looks at. Who supports what is not said to anybody.
 */
export async function listMeasures(dongs: readonly string[] | null, { kept = false } = {}) {
  const rows = await db
    .select({
      ...shown,
      memberId: measure.memberId,
      imposedBy: measure.imposedBy,
      person: person.name,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
    })
    .from(measure)
    .innerJoin(subject, eq(subject.id, measure.subjectId))
    .leftJoin(proposal, eq(proposal.id, measure.subjectId))
    .leftJoin(complaint, eq(complaint.id, measure.subjectId))
    .innerJoin(person, eq(person.id, measure.memberId))
    .innerJoin(dong, eq(dong.code, measure.dongCode))
    .leftJoin(comment, eq(comment.id, measure.commentId))
    .where(
      and(
        dongs ? inArray(measure.dongCode, [...dongs]) : undefined,
        kept ? undefined : ne(measure.kind, 'complaint_kept'),
        notWholeBursts,
      ),
    )
    .orderBy(
      sql`(${measure.state} = 'appealed') desc, case when ${measure.state} = 'appealed' then ${measure.appealedAt} end asc nulls last, coalesce(${measure.judgedAt}, ${measure.imposedAt}) desc`,
    )
    .limit(60);
  return rows.map((row) => ({ ...row, person: row.kind === 'support_rejected' ? null : maskName(row.person) }));
}
export type MeasureRow = Awaited<ReturnType<typeof listMeasures>>[number];

/** What permissions ask of a measure; null when there is none. */
export async function getMeasureCase(id: number) {
  const [row] = await db
    .select({ id: measure.id, kind: measure.kind, memberId: measure.memberId, dongCode: measure.dongCode })
    .from(measure)
    .where(eq(measure.id, id));
  return row ?? null;
}

/** Whose comments a person does not read. */
export async function listMuted(memberId: number) {
  const rows = await db
    .select({ id: mute.id, author: member.name, since: mute.createdAt })
    .from(mute)
    .innerJoin(member, eq(member.id, mute.mutedId))
    .where(eq(mute.memberId, memberId))
    .orderBy(desc(mute.createdAt))
    .limit(200);
  return rows.map((row) => ({ ...row, author: maskName(row.author) }));
}
export type MutedRow = Awaited<ReturnType<typeof listMuted>>[number];
