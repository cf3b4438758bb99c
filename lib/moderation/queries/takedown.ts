import { createHash } from 'node:crypto';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { agendaItem } from '@/db/schema/agenda';
import { comment } from '@/db/schema/comment';
import { complaint } from '@/db/schema/complaint';
import { dong } from '@/db/schema/district';
import { evaluation } from '@/db/schema/evaluation';
import { takedown } from '@/db/schema/moderation';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { open } from '@/lib/platform/crypto/seal';
import { readOriginal } from './original';
import { wordsNow } from './target';

/** What is kept of the secret in a receipt's address. */
export const receiptHash = (secret: string): string => createHash('sha256').update(`takedown:${secret}`).digest('hex');

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
      title: sql<string>`coalesce(${proposal.title}, ${complaint.title}, ${agendaItem.title}, ${evaluation.title}, '')`,
      now: wordsNow,
    })
    .from(takedown)
    .innerJoin(subject, eq(subject.id, takedown.subjectId))
    .leftJoin(dong, eq(dong.code, takedown.dongCode))
    .leftJoin(agendaItem, eq(agendaItem.id, subject.id))
    .leftJoin(evaluation, eq(evaluation.id, subject.id))
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
