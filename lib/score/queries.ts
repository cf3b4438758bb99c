import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { department, dong } from '@/db/schema/district';
import { scoreAction, scoreCard, scoreMethod } from '@/db/schema/score';
import { subject } from '@/db/schema/subject';

/** The office's name: a dong centre or a department; null for the mean of all sites. */
const office = {
  ko: sql<string | null>`coalesce(${dong.nameKo}, ${department.nameKo})`,
  en: sql<string | null>`coalesce(${dong.nameEn}, ${department.nameEn})`,
  slug: sql<string | null>`coalesce(${dong.slug}, ${department.slug})`,
};

const cards = () =>
  db
    .select({
      id: scoreCard.id,
      number: subject.number,
      state: scoreCard.state,
      methodId: scoreCard.methodId,
      method: scoreMethod.name,
      methodText: scoreMethod.description,
      dongCode: scoreCard.dongCode,
      departmentId: scoreCard.departmentId,
      office,
      periodFrom: scoreCard.periodFrom,
      periodTo: scoreCard.periodTo,
      points: scoreCard.points,
      sites: scoreCard.sites,
      sample: scoreCard.sample,
      source: scoreCard.source,
      note: scoreCard.note,
      preparedBy: scoreCard.preparedBy,
      publishedAt: scoreCard.publishedAt,
      version: scoreCard.version,
    })
    .from(scoreCard)
    .innerJoin(subject, eq(subject.id, scoreCard.id))
    .innerJoin(scoreMethod, eq(scoreMethod.id, scoreCard.methodId))
    .leftJoin(dong, eq(dong.code, scoreCard.dongCode))
    .leftJoin(department, eq(department.id, scoreCard.departmentId));

/** Every score that everyone may see: the mean first, then the offices in their order. A district has a few dozen a year. */
export const listScores = () =>
  cards()
    .where(eq(scoreCard.state, 'published'))
    .orderBy(desc(scoreCard.periodTo), sql`${dong.position} nulls first`, asc(scoreCard.departmentId))
    .limit(2000);
export type ScoreRow = Awaited<ReturnType<typeof listScores>>[number];

/** All of them: first those that are not public, then by period, within it the mean and the offices in their order. */
export const listAllScores = () =>
  cards()
    .orderBy(
      sql`${scoreCard.state} = 'published'`,
      desc(scoreCard.periodTo),
      desc(scoreCard.methodId),
      sql`${dong.position} nulls first`,
      sql`${scoreCard.departmentId} nulls first`,
      desc(scoreCard.id),
    )
    .limit(500);

export async function getScore(number: string) {
  const [row] = await cards().where(eq(subject.number, number));
  return row ?? null;
}

export const listMethods = () => db.select().from(scoreMethod).orderBy(desc(scoreMethod.id));
export type MethodRow = Awaited<ReturnType<typeof listMethods>>[number];

export const listActions = (cardId: number) =>
  db
    .select({
      id: scoreAction.id,
      title: scoreAction.title,
      dueOn: scoreAction.dueOn,
      state: scoreAction.state,
      outcome: scoreAction.outcome,
      version: scoreAction.version,
    })
    .from(scoreAction)
    .where(eq(scoreAction.cardId, cardId))
    .orderBy(asc(scoreAction.dueOn), asc(scoreAction.id));
export type ActionRow = Awaited<ReturnType<typeof listActions>>[number];

/** How many things the offices do about their scores, by card and state. */
export const countActions = () =>
  db
    .select({ cardId: scoreAction.cardId, state: scoreAction.state, n: sql<number>`count(*)::int` })
    .from(scoreAction)
    .innerJoin(scoreCard, and(eq(scoreCard.id, scoreAction.cardId), eq(scoreCard.state, 'published')))
    .groupBy(scoreAction.cardId, scoreAction.state);
