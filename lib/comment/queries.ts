import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { comment, commentReport } from '@/db/schema/comment';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { maskName } from '@/lib/format/masking';
import { countMeasures } from '@/lib/moderation/queries';
import { type Sign, signs } from '@/lib/moderation/rules/signs';
import type { ReportReason } from './schema';

export interface CommentRow {
  id: number;
  parentId: number | null;
  /** Masked; null when there is nothing to show any more. */
  author: string | null;
  /** Null when withdrawn, or hidden from this reader. */
  text: string | null;
  createdAt: Date;
  edited: boolean;
  /** `held` waits to be looked at; others than its writer do not get it at all. */
  gone: 'withdrawn' | 'hidden' | 'taken_down' | 'held' | null;
  /** Why it was hidden: for its writer only. */
  hiddenReason: string | null;
  /** Why it waits: for its writer only. */
  heldFor: Sign[];
  own: boolean;
  reported: boolean;
  /** By someone this reader does not want to read: folded. */
  muted: boolean;
}

const most = 500;
const reportedBy = (readerId: number | null) =>
  sql<boolean>`exists (select 1 from comment_report r where r.comment_id = ${comment.id} and r.member_id = ${readerId})`;

const mutedBy = (readerId: number | null) =>
  sql<boolean>`exists (select 1 from mute m where m.member_id = ${readerId} and m.muted_id = ${comment.authorId})`;

/** The conversation under a case, oldest first. What was withdrawn or hidden leaves its place, not its words; a writer still sees own hidden words and why. */
export async function listComments(subjectId: number, readerId: number | null): Promise<CommentRow[]> {
  const rows = await db
    .select({ comment, author: member.name, reported: reportedBy(readerId), muted: mutedBy(readerId) })
    .from(comment)
    .innerJoin(member, eq(member.id, comment.authorId))
    .where(and(eq(comment.subjectId, subjectId), or(isNull(comment.heldAt), eq(comment.authorId, readerId ?? 0))))
    .orderBy(asc(comment.id))
    .limit(most);
  return rows.map((row) => shownTo(readerId, row));
}

type Row = { comment: typeof comment.$inferSelect; author: string; reported: boolean; muted: boolean };

function shownTo(readerId: number | null, { comment: c, author, reported, muted }: Row): CommentRow {
  const own = readerId === c.authorId;
  const gone = c.withdrawnAt
    ? 'withdrawn'
    : c.hiddenAt
      ? 'hidden'
      : c.takenDownAt
        ? 'taken_down'
        : c.heldAt
          ? 'held'
          : null;
  const shown = gone === null || (own && (gone === 'hidden' || gone === 'held'));
  return {
    id: c.id,
    parentId: c.parentId,
    author: shown ? maskName(author) : null,
    text: shown ? c.text : null,
    createdAt: c.createdAt,
    edited: c.editedAt !== null,
    gone,
    hiddenReason: own ? c.hiddenReason : null,
    heldFor: own ? signsOfRow(c.heldFor) : [],
    own,
    reported,
    muted,
  };
}

const signsOfRow = (stored: string[] | null): Sign[] => signs.filter((sign) => stored?.includes(sign));

/** A comment with the proposal it stands under, for permissions; null when there is none. */
export async function getCommentCase(id: number) {
  const [row] = await db
    .select({
      id: comment.id,
      authorId: comment.authorId,
      dongCode: proposal.dongCode,
      publishedAt: proposal.publishedAt,
      number: subject.number,
    })
    .from(comment)
    .innerJoin(proposal, eq(proposal.id, comment.subjectId))
    .innerJoin(subject, eq(subject.id, comment.subjectId))
    .where(eq(comment.id, id));
  return row ?? null;
}

const unsettled = or(isNotNull(commentReport.id), isNotNull(comment.heldAt));
const open = and(isNull(comment.withdrawnAt), isNull(comment.hiddenAt), isNull(comment.takenDownAt), unsettled);

/** Comments that wait to be looked at: held back for what they look like, or reported; the oldest first. `dongs` null means the whole district. */
export async function listReported(dongs: readonly string[] | null) {
  const rows = await db
    .select({
      id: comment.id,
      authorId: comment.authorId,
      text: comment.text,
      author: member.name,
      createdAt: comment.createdAt,
      heldFor: comment.heldFor,
      held: sql<boolean>`${comment.heldAt} is not null`,
      number: subject.number,
      title: proposal.title,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
      reasons: sql<
        ReportReason[]
      >`coalesce(array_agg(${commentReport.reason} order by ${commentReport.id}) filter (where ${commentReport.id} is not null), '{}')`,
    })
    .from(comment)
    .leftJoin(commentReport, and(eq(commentReport.commentId, comment.id), isNull(commentReport.handledAt)))
    .innerJoin(member, eq(member.id, comment.authorId))
    .innerJoin(proposal, eq(proposal.id, comment.subjectId))
    .innerJoin(subject, eq(subject.id, comment.subjectId))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .where(and(open, dongs ? inArray(proposal.dongCode, [...dongs]) : undefined))
    .groupBy(comment.id, member.name, subject.number, proposal.title, dong.nameKo, dong.nameEn)
    .orderBy(sql`coalesce(min(${commentReport.createdAt}), ${comment.heldAt})`, comment.id)
    .limit(200);
  const earlier = await countMeasures(rows.map((row) => row.authorId));
  return rows.map(({ authorId, ...row }) => ({
    ...row,
    author: maskName(row.author),
    heldFor: row.held ? signsOfRow(row.heldFor) : [],
    earlier: earlier.get(authorId) ?? { hidden: 0, suspended: 0 },
  }));
}
export type ReportedRow = Awaited<ReturnType<typeof listReported>>[number];
