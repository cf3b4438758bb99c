import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { comment, commentReport } from '@/db/schema/comment';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { maskName } from '@/lib/format/masking';
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
  gone: 'withdrawn' | 'hidden' | null;
  /** Why it was hidden: for its writer only. */
  hiddenReason: string | null;
  own: boolean;
  reported: boolean;
}

const most = 500;
const reportedBy = (readerId: number | null) =>
  sql<boolean>`exists (select 1 from comment_report r where r.comment_id = ${comment.id} and r.member_id = ${readerId})`;

/** The conversation under a case, oldest first. What was withdrawn or hidden leaves its place, not its words; a writer still sees own hidden words and why. */
export async function listComments(subjectId: number, readerId: number | null): Promise<CommentRow[]> {
  const rows = await db
    .select({ comment, author: member.name, reported: reportedBy(readerId) })
    .from(comment)
    .innerJoin(member, eq(member.id, comment.authorId))
    .where(eq(comment.subjectId, subjectId))
    .orderBy(asc(comment.id))
    .limit(most);
  return rows.map((row) => shownTo(readerId, row));
}

type Row = { comment: typeof comment.$inferSelect; author: string; reported: boolean };

function shownTo(readerId: number | null, { comment: c, author, reported }: Row): CommentRow {
  const own = readerId === c.authorId;
  const gone = c.withdrawnAt ? 'withdrawn' : c.hiddenAt ? 'hidden' : null;
  const shown = gone === null || (gone === 'hidden' && own);
  return {
    id: c.id,
    parentId: c.parentId,
    author: shown ? maskName(author) : null,
    text: shown ? c.text : null,
    createdAt: c.createdAt,
    edited: c.editedAt !== null,
    gone,
    hiddenReason: own ? c.hiddenReason : null,
    own,
    reported,
  };
}

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

const open = and(isNull(commentReport.handledAt), isNull(comment.withdrawnAt), isNull(comment.hiddenAt));

/** Comments with open reports, the oldest report first. `dongs` null means the whole district. */
export async function listReported(dongs: readonly string[] | null) {
  const rows = await db
    .select({
      id: comment.id,
      text: comment.text,
      author: member.name,
      createdAt: comment.createdAt,
      number: subject.number,
      title: proposal.title,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
      reasons: sql<ReportReason[]>`array_agg(${commentReport.reason} order by ${commentReport.id})`,
    })
    .from(commentReport)
    .innerJoin(comment, eq(comment.id, commentReport.commentId))
    .innerJoin(member, eq(member.id, comment.authorId))
    .innerJoin(proposal, eq(proposal.id, comment.subjectId))
    .innerJoin(subject, eq(subject.id, comment.subjectId))
    .innerJoin(dong, eq(dong.code, proposal.dongCode))
    .where(and(open, dongs ? inArray(proposal.dongCode, [...dongs]) : undefined))
    .groupBy(comment.id, member.name, subject.number, proposal.title, dong.nameKo, dong.nameEn)
    .orderBy(sql`min(${commentReport.createdAt})`, comment.id)
    .limit(200);
  return rows.map((row) => ({ ...row, author: maskName(row.author) }));
}
export type ReportedRow = Awaited<ReturnType<typeof listReported>>[number];
