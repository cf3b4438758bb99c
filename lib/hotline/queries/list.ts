import { and, asc, desc, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department, dong } from '@/db/schema/district';
import { hotlineThread, inboundText } from '@/db/schema/hotline';
import { hotlineContribution } from '@/db/schema/hotline-desk';
import { subject } from '@/db/schema/subject';
import type { Cursor, Narrowed } from '../schema/list';
import type { HotlineState } from '../states';

/** Whose queue it is: everything, or what departments have or were asked about. */
export interface Reach {
  all: boolean;
  departments: readonly number[];
}

export type Shown = 'open' | 'praise' | 'ended' | 'spam';

/** In SQL, the words of the queue's indexes: somebody waits for an answer. */
const waiting = sql.raw("hotline_thread.state in ('received', 'routed', 'in_progress', 'reopened', 'long_term')");
const shownStates: Record<Exclude<Shown, 'open'>, HotlineState[]> = {
  praise: ['praise'],
  ended: ['answered', 'closed', 'converted', 'not_for_us'],
  spam: ['spam'],
};

const dueOrNever = sql`coalesce(${hotlineThread.dueAt}, 'infinity')`;
const firstWords = sql<string>`coalesce((select left(${inboundText.body}, 120) from ${inboundText}
  where ${inboundText.threadId} = ${hotlineThread.id} and ${inboundText.body} <> '' order by ${inboundText.sentAt}, ${inboundText.id} limit 1), '')`;

/** Contributions that a department still owes. */
export const owed = and(isNull(hotlineContribution.answeredAt), isNull(hotlineContribution.cancelledAt));

/** Threads that departments have or owe a contribution to. */
function within({ all, departments }: Reach): SQL | undefined {
  if (all) return undefined;
  const ids = sql.param([...departments]);
  return sql`(${hotlineThread.departmentId} = any(${ids}::bigint[]) or ${hotlineThread.id} = any(array(
    select ${hotlineContribution.threadId} from ${hotlineContribution} where ${hotlineContribution.departmentId} = any(${ids}::bigint[]) and ${owed})))`;
}

function narrowed(ask: Narrowed, now: Date): SQL | undefined {
  return and(
    ask.state ? eq(hotlineThread.state, ask.state) : undefined,
    ask.category ? eq(hotlineThread.category, ask.category) : undefined,
    ask.department === 'none' ? isNull(hotlineThread.departmentId) : undefined,
    typeof ask.department === 'number' ? eq(hotlineThread.departmentId, ask.department) : undefined,
    ask.dong ? eq(hotlineThread.dongCode, ask.dong) : undefined,
    ask.due === 'late' ? lt(hotlineThread.dueAt, now) : undefined,
    ask.due === 'day' ? lt(hotlineThread.dueAt, new Date(now.getTime() + 24 * 3_600_000)) : undefined,
  );
}

/** What stands behind a row in the order of the queue. */
function behind({ read, dueAt, id }: Cursor): SQL {
  const due = dueAt?.toISOString() ?? 'infinity';
  return sql`((not ${hotlineThread.unread}), ${dueOrNever}, ${hotlineThread.id}) > (${read}::boolean, ${due}::timestamptz, ${id}::bigint)`;
}

const keys = { id: hotlineThread.id, unread: hotlineThread.unread, dueAt: hotlineThread.dueAt };

function pageOf(reach: Reach, shown: Shown, ask: Narrowed, more: { after: Cursor | null; limit: number; now: Date }) {
  const { after, limit, now } = more;
  const which = and(within(reach), narrowed(ask, now));
  const query = db.select(keys).from(hotlineThread);
  if (shown === 'open')
    return query
      .where(and(waiting, which, after ? behind(after) : undefined))
      .orderBy(sql`(not ${hotlineThread.unread})`, dueOrNever, asc(hotlineThread.id))
      .limit(limit);
  const states = inArray(hotlineThread.state, shownStates[shown]);
  return query
    .where(and(states, which, after ? lt(hotlineThread.id, after.id) : undefined))
    .orderBy(desc(hotlineThread.id))
    .limit(limit);
}

/**
 * A page of the queue: what nobody has read first, then what is due first; what has ended latest first. The page is found in one index before anything is
 * joined to it, so that it takes as long with 100,000 threads as with 1,000 (`npm run bench:hotline`).
 */
export async function listThreads(
  reach: Reach,
  shown: Shown,
  ask: Narrowed,
  more: { after: Cursor | null; limit: number; now: Date },
) {
  if (!reach.all && reach.departments.length === 0) return [];
  const page = pageOf(reach, shown, ask, more).as('page');
  return db
    .select({
      id: hotlineThread.id,
      number: subject.number,
      state: hotlineThread.state,
      category: hotlineThread.category,
      unread: hotlineThread.unread,
      /** A text of ours did not arrive: somebody has to phone. */
      phoneNeeded: hotlineThread.phoneNeeded,
      receivedAt: hotlineThread.receivedAt,
      rating: hotlineThread.rating,
      dueAt: hotlineThread.dueAt,
      departmentId: hotlineThread.departmentId,
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
      title: firstWords,
    })
    .from(page)
    .innerJoin(hotlineThread, eq(hotlineThread.id, page.id))
    .innerJoin(subject, eq(subject.id, page.id))
    .leftJoin(department, eq(department.id, hotlineThread.departmentId))
    .leftJoin(dong, eq(dong.code, hotlineThread.dongCode))
    .orderBy(
      ...(shown === 'open'
        ? [sql`(not ${page.unread})`, sql`coalesce(${page.dueAt}, 'infinity')`, asc(page.id)]
        : [desc(page.id)]),
    );
}
export type ThreadRow = Awaited<ReturnType<typeof listThreads>>[number];

/** More than this is shown as "more than". */
const mostCounted = 999;

/** How many threads nobody has read; at most 1,000, however many there are. */
export async function countUnreadThreads(reach: Reach): Promise<number> {
  if (!reach.all && reach.departments.length === 0) return 0;
  const some = db
    .select({ id: hotlineThread.id })
    .from(hotlineThread)
    .where(and(waiting, sql`(not ${hotlineThread.unread}) = false`, within(reach)))
    .limit(mostCounted + 1)
    .as('some');
  const [row] = await db.select({ n: sql<number>`count(*)::int` }).from(some);
  return row?.n ?? 0;
}

/** Threads with these words in one of their texts, or with this number; the latest first. */
export async function findThreads(reach: Reach, words: readonly string[], limit = 50) {
  if (words.length === 0 || (!reach.all && reach.departments.length === 0)) return [];
  const like = (word: string) => `%${word.replace(/[\\%_]/gu, '\\$&')}%`;
  const said = and(
    eq(inboundText.threadId, hotlineThread.id),
    ...words.map((word) => sql`${inboundText.body} ilike ${like(word)}`),
  );
  return db
    .select({
      number: subject.number,
      dueAt: hotlineThread.dueAt,
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
      title: firstWords,
    })
    .from(hotlineThread)
    .innerJoin(subject, eq(subject.id, hotlineThread.id))
    .leftJoin(department, eq(department.id, hotlineThread.departmentId))
    .where(
      and(
        within(reach),
        or(inArray(subject.number, [...words]), sql`exists (select 1 from ${inboundText} where ${said})`),
      ),
    )
    .orderBy(desc(hotlineThread.id))
    .limit(limit);
}
