import { and, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { notification } from '@/db/schema/notification';
import { event, subject } from '@/db/schema/subject';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { audienceOf, isHeadline, type Tie } from './events';
import { people, proposalsOf } from './mutations-people';
import { kindIn, nextCollection, paceIn } from './queries/pace';
import { newsSentence } from './rules';

/**
 * Tells everybody whom a recorded step concerns, once each, whatever ties they have to it and however often this runs. Who took
 * the step is not told of it. Who holds a desk, and whose hub it is, is asked for the day of the step.
 * @returns how many people heard of it by this run
 */
export async function tellOf(eventId: number, now: Date): Promise<number> {
  const [step] = await db
    .select({
      type: event.type,
      public: event.public,
      at: event.at,
      memberId: event.memberId,
      data: event.data,
      subjectId: event.subjectId,
      kind: subject.kind,
    })
    .from(event)
    .innerJoin(subject, eq(subject.id, event.subjectId))
    .where(eq(event.id, eventId));
  if (!step) return 0;
  const forFollowers = step.public && newsSentence(step.type, 'ko') !== null;
  const audience: Tie[] = [...audienceOf(step), ...(forFollowers ? (['follower'] as const) : [])];
  if (audience.length === 0) return 0;
  const about = {
    ...step,
    day: dayOf(step.at),
    department: numberIn(step.data, 'department'),
    hold: numberIn(step.data, 'hold'),
    writer: numberIn(step.data, 'author'),
    comment: numberIn(step.data, 'comment'),
    widely: isHeadline(step.type),
    seat: numberIn(step.data, 'seat'),
    task: typeof step.data.task === 'string' ? step.data.task : null,
    session: numberIn(step.data, 'session'),
  };
  const reached = sql.join(
    audience.map((tie, place) => told(tie, place, people[tie](about))),
    sql` union all `,
  );
  const rows = await db.execute(sql`
    with proposals as (${proposalsOf(about)}), reached as (${reached})
    insert into notification (member_id, event_id, subject_id, because, created_at, held_until)
    select distinct on (r.member_id) r.member_id, ${eventId}, ${step.subjectId}, r.because, ${now.toISOString()}::timestamptz, ${heldUntil(now)}
    from reached r left join news_choice choice on choice.member_id = r.member_id and choice.way = 'app' and choice.kind = ${kind}
    left join news_setting setting on setting.member_id = r.member_id
    where r.member_id is distinct from ${step.memberId}::bigint
    order by r.member_id, r.place
    on conflict (member_id, event_id) do nothing returning id`);
  return rows.length;
}

const kind = kindIn(sql`r.because`);

/** What somebody wants collected appears in their list with the next collection; what they do not want there, never. */
const heldUntil = (now: Date): SQL => sql`case ${paceIn(kind, 'app')} when 'daily' then ${nextCollection('day', now)}
  when 'weekly' then ${nextCollection('week', now)} when 'never' then timestamptz '9999-12-31' end`;

const told = (tie: Tie, place: number, members: SQL) =>
  sql`select member_id, ${tie}::text as because, ${place}::int as place from (${members}) as m`;

function numberIn(data: Record<string, unknown>, name: string): number | null {
  const value = data[name];
  return typeof value === 'number' ? value : null;
}

/** Marks messages as read: those named, or all of this person's. Somebody else's are not touched. */
export async function markRead(work: Work, memberId: number, ids: readonly number[] | 'all'): Promise<Result<number>> {
  const shown = or(isNull(notification.heldUntil), lte(notification.heldUntil, work.now));
  const mine = and(eq(notification.memberId, memberId), isNull(notification.readAt), shown);
  const changed = await work.tx
    .update(notification)
    .set({ readAt: work.now })
    .where(ids === 'all' ? mine : and(mine, inArray(notification.id, [...ids])))
    .returning({ id: notification.id });
  return ok(changed.length);
}
