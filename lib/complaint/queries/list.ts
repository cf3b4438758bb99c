import { and, desc, eq, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { publicComplaint as complaint } from '@/db/schema/complaint';
import { department, dong } from '@/db/schema/district';
import { clock, subject } from '@/db/schema/subject';
import { isOverdueClock } from '@/lib/platform/clock/queries';
import type { ComplaintFilter } from '../schema';
import { openStates } from '../states';

export const listSize = 20;

const runningClock = and(eq(clock.subjectId, complaint.id), eq(clock.promise, complaint.kind), isNull(clock.stoppedAt));

const shown = {
  number: subject.number,
  title: complaint.title,
  kind: complaint.kind,
  state: complaint.state,
  receivedAt: complaint.receivedAt,
  answeredAt: complaint.answeredAt,
  dueAt: clock.dueAt,
  dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
  department: { nameKo: department.nameKo, nameEn: department.nameEn },
};

export type ComplaintListRow = Awaited<ReturnType<typeof listPublicComplaints>>['rows'][number];

const rowsWhere = (where: SQL | undefined) =>
  db
    .select({ id: complaint.id, ...shown })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .innerJoin(dong, eq(dong.code, complaint.dongCode))
    .leftJoin(department, eq(department.id, complaint.departmentId))
    .leftJoin(clock, runningClock)
    .where(where);

/** A page of the public list, newest first; `next` is the cursor (`before`) of the page behind it. A cursor that is none starts from the newest. */
export async function listPublicComplaints(filter: ComplaintFilter, now: Date) {
  const rows = await rowsWhere(and(...narrowed(filter, now), beyond(filter.before)))
    .orderBy(desc(complaint.receivedAt), desc(complaint.id))
    .limit(listSize + 1);
  const last = rows.length > listSize ? rows[listSize - 1] : undefined;
  return { rows: rows.slice(0, listSize), next: last ? `${last.receivedAt.getTime()}.${last.id}` : null };
}

function narrowed(filter: ComplaintFilter, now: Date): (SQL | undefined)[] {
  return [
    ...words(filter.q).map((word) => containing(word)),
    filter.dong ? eq(dong.slug, filter.dong) : undefined,
    filter.kind ? eq(complaint.kind, filter.kind) : undefined,
    stage(filter.stage, now),
  ];
}

function stage(wanted: ComplaintFilter['stage'], now: Date): SQL | undefined {
  if (wanted === 'open') return inArray(complaint.state, [...openStates]);
  if (wanted === 'answered') return eq(complaint.state, 'answered');
  if (wanted === 'closed') return inArray(complaint.state, ['closed', 'transferred', 'merged']);
  if (wanted === 'late') return and(inArray(complaint.state, [...openStates]), isOverdueClock(now));
  return undefined;
}

function beyond(cursor: string | null | undefined): SQL | undefined {
  const [, time, id] = /^(\d{1,13})\.(\d{1,15})$/u.exec(cursor ?? '') ?? [];
  if (!time || !id) return undefined;
  const at = new Date(Number(time));
  return or(lt(complaint.receivedAt, at), and(eq(complaint.receivedAt, at), lt(complaint.id, Number(id))));
}

/** At most five words; one letter alone would scan everything and says nothing. */
const words = (q: string | null | undefined): string[] =>
  (q ?? '')
    .split(/\s+/u)
    .filter((word) => word.length > 1)
    .slice(0, 5);

const containing = (word: string): SQL =>
  sql`${complaint.search} like '%' || normalize(lower(${word.replace(/[\\%_]/gu, '\\$&')}), NFD) || '%'`;

/** Public complaints like what is being written, the likest first; at most five. */
export async function listSimilarComplaints(text: string) {
  const near = sql<number>`word_similarity(normalize(lower(${text}), NFD), ${complaint.search})`;
  return rowsWhere(
    and(
      ne(complaint.state, 'merged'),
      sql`normalize(lower(${text}), NFD) <% ${complaint.search}`,
      sql`${complaint.receivedAt} > now() - interval '2 years'`,
    ),
  )
    .orderBy(desc(near), desc(complaint.id))
    .limit(5);
}
