import { createHash } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { comment } from '@/db/schema/comment';
import { answer, complaint } from '@/db/schema/complaint';
import { dong } from '@/db/schema/district';
import { takedown } from '@/db/schema/moderation';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { open } from '@/lib/platform/crypto/seal';
import { readOriginal } from './original';

/** Words that can be taken down: public, and by whom. */
export interface Target {
  kind: 'proposal' | 'complaint' | 'comment' | 'answer';
  subjectId: number;
  commentId: number | null;
  number: string;
  title: string;
  text: string;
  dongCode: string;
  authorId: number;
}

/** What is kept of the secret in a receipt's address. */
export const receiptHash = (secret: string): string => createHash('sha256').update(`takedown:${secret}`).digest('hex');

/** The public words that a request is about; null when there are none, or they are down already. */
export async function getTarget(number: string, commentId: number | null, part?: 'answer'): Promise<Target | null> {
  const [row] = await db
    .select({
      id: subject.id,
      proposal: {
        title: proposal.title,
        text: proposal.problem,
        dongCode: proposal.dongCode,
        authorId: proposal.authorId,
      },
      complaint: {
        title: complaint.title,
        text: complaint.text,
        dongCode: complaint.dongCode,
        authorId: complaint.authorId,
      },
    })
    .from(subject)
    .leftJoin(
      proposal,
      and(
        eq(proposal.id, subject.id),
        sql`${proposal.publishedAt} is not null and ${proposal.state} <> 'withdrawn' and (${proposal.takenDownAt} is null or ${commentId}::bigint is not null)`,
      ),
    )
    .leftJoin(
      complaint,
      and(
        eq(complaint.id, subject.id),
        sql`${complaint.visibility} = 'public' and ${complaint.state} <> 'withdrawn' and (${complaint.takenDownAt} is null or ${part ?? null}::text is not null)`,
      ),
    )
    .where(eq(subject.number, number));
  const words = row?.proposal ?? row?.complaint;
  if (!row || !words) return null;
  const base = { subjectId: row.id, number, title: words.title, dongCode: words.dongCode };
  if (part === 'answer') return row.complaint ? answerOf(base) : null;
  if (commentId === null)
    return {
      ...base,
      kind: row.proposal ? 'proposal' : 'complaint',
      commentId: null,
      text: words.text,
      authorId: words.authorId,
    };
  const [said] = await db
    .select({ text: comment.text, authorId: comment.authorId })
    .from(comment)
    .where(
      and(
        eq(comment.id, commentId),
        eq(comment.subjectId, row.id),
        isNull(comment.withdrawnAt),
        isNull(comment.hiddenAt),
        isNull(comment.heldAt),
        isNull(comment.takenDownAt),
      ),
    );
  return said ? { ...base, kind: 'comment', commentId, text: said.text, authorId: said.authorId } : null;
}

/** What the office answered, as one: its latest author speaks for it. */
async function answerOf(base: Pick<Target, 'subjectId' | 'number' | 'title' | 'dongCode'>): Promise<Target | null> {
  const answers = await db
    .select({ text: answer.text, authorId: answer.memberId })
    .from(answer)
    .where(and(eq(answer.complaintId, base.subjectId), isNull(answer.takenDownAt)))
    .orderBy(asc(answer.id));
  const last = answers.at(-1);
  if (!last) return null;
  const text = answers.map((each) => each.text).join('\n\n');
  return { ...base, kind: 'answer', commentId: null, text, authorId: last.authorId };
}

const answered = sql`(select string_agg(${answer.text}, E'\\n\\n' order by ${answer.id}) from ${answer} where ${answer.complaintId} = ${takedown.subjectId})`;

const shown = {
  id: takedown.id,
  kind: takedown.kind,
  ground: takedown.ground,
  state: takedown.state,
  askedAt: takedown.askedAt,
  decidedAt: takedown.decidedAt,
  reason: takedown.reason,
  endsAt: takedown.endsAt,
  objection: takedown.objection,
  objectedAt: takedown.objectedAt,
  endedAt: takedown.endedAt,
  endReason: takedown.endReason,
  number: subject.number,
  caseKind: subject.kind,
};

/** A request by its receipt, for who asked; without the words and the objection of the other side. */
export async function getReceipt(secret: string) {
  const [row] = await db
    .select(shown)
    .from(takedown)
    .innerJoin(subject, eq(subject.id, takedown.subjectId))
    .where(eq(takedown.receipt, receiptHash(secret)));
  return row ? { ...row, objection: null } : null;
}
export type TakedownRow = Omit<NonNullable<Awaited<ReturnType<typeof getReceipt>>>, 'objection'> & {
  objection: string | null;
};

/** Takedowns of a person's words, the latest first, with what was written. */
export async function listTakedownsOf(authorId: number) {
  const rows = await db
    .select({ ...shown, original: takedown.original })
    .from(takedown)
    .innerJoin(subject, eq(subject.id, takedown.subjectId))
    .where(and(eq(takedown.authorId, authorId), inArray(takedown.state, ['hidden', 'objected', 'restored', 'removed'])))
    .orderBy(desc(takedown.id))
    .limit(50);
  return rows.map(({ original, ...row }) => ({ ...row, text: original ? readOriginal(original) : null }));
}
export type OwnTakedown = Awaited<ReturnType<typeof listTakedownsOf>>[number];

/** What the officers of these dongs decide about; what waits comes first. Null means the whole district. */
export async function listTakedowns(dongs: readonly string[] | null) {
  const rows = await db
    .select({
      ...shown,
      asker: takedown.asker,
      claim: takedown.claim,
      original: takedown.original,
      decidedBy: takedown.decidedBy,
      authorId: takedown.authorId,
      commentId: takedown.commentId,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
      title: sql<string>`coalesce(${proposal.title}, ${complaint.title}, '')`,
      now: sql<string>`coalesce(case when ${takedown.kind} = 'answer' then ${answered} end, ${comment.text}, ${proposal.problem}, ${complaint.text}, '')`,
    })
    .from(takedown)
    .innerJoin(subject, eq(subject.id, takedown.subjectId))
    .innerJoin(dong, eq(dong.code, takedown.dongCode))
    .leftJoin(proposal, eq(proposal.id, subject.id))
    .leftJoin(complaint, eq(complaint.id, subject.id))
    .leftJoin(comment, eq(comment.id, takedown.commentId))
    .where(dongs ? inArray(takedown.dongCode, [...dongs]) : undefined)
    .orderBy(sql`array_position(array['asked','objected','hidden'], ${takedown.state}) nulls last, ${takedown.id} desc`)
    .limit(60);
  return rows.map(({ claim, original, now, ...row }) => ({
    ...row,
    claim: open(claim, 'takedown.claim'),
    text: original ? readOriginal(original) : now,
  }));
}
export type TakedownCase = Awaited<ReturnType<typeof listTakedowns>>[number];

/** What permissions ask of a takedown; null when there is none. */
export async function getTakedownCase(id: number) {
  const [row] = await db
    .select({ id: takedown.id, memberId: takedown.authorId, dongCode: takedown.dongCode })
    .from(takedown)
    .where(eq(takedown.id, id));
  return row ?? null;
}

/** How many requests there were since `since`, and what became of them: by ground and outcome, and the median days until they were decided. */
export async function countTakedowns(since: Date) {
  const rows = await db
    .select({
      ground: takedown.ground,
      asked: sql<number>`count(*)::int`,
      waiting: sql<number>`count(*) filter (where ${takedown.state} = 'asked')::int`,
      refused: sql<number>`count(*) filter (where ${takedown.state} = 'refused')::int`,
      hidden: sql<number>`count(*) filter (where ${takedown.state} in ('hidden', 'objected'))::int`,
      restored: sql<number>`count(*) filter (where ${takedown.state} = 'restored')::int`,
      removed: sql<number>`count(*) filter (where ${takedown.state} = 'removed')::int`,
      objected: sql<number>`count(*) filter (where ${takedown.objectedAt} is not null)::int`,
    })
    .from(takedown)
    .where(sql`${takedown.askedAt} >= ${since.toISOString()}::timestamptz`)
    .groupBy(takedown.ground);
  const [speed] = await db
    .select({
      hours: sql<
        number | null
      >`percentile_cont(0.5) within group (order by extract(epoch from ${takedown.decidedAt} - ${takedown.askedAt}) / 3600)::float8`,
    })
    .from(takedown)
    .where(sql`${takedown.askedAt} >= ${since.toISOString()}::timestamptz and ${takedown.decidedAt} is not null`);
  return { rows, medianHours: speed?.hours ?? null };
}
