import { and, asc, desc, eq, getTableColumns, inArray, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { practice, practiceAward, practiceFigure } from '@/db/schema/practice';
import { proposal, proposalOrigin } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';

export type PracticeField = typeof practice.$inferSelect.field;

/** Most practices shown on one page of the list. */
const pageSize = 20;

const { search: _, ...columns } = getTableColumns(practice);
const practices = () =>
  db
    .select({ ...columns, number: subject.number })
    .from(practice)
    .innerJoin(subject, eq(subject.id, practice.id));

/** Published practices, newest first; `next` is the cursor of the page behind. */
export async function listPractices({ field, before }: { field?: PracticeField; before?: number }) {
  const found = await practices()
    .where(
      and(
        eq(practice.state, 'published'),
        field ? eq(practice.field, field) : undefined,
        before ? lt(practice.id, before) : undefined,
      ),
    )
    .orderBy(desc(practice.id))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize);
  const figures = await listFigures(rows.map((row) => row.id));
  return { rows, figures, next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null };
}

/** How many of the practices that were announced together are named here. */
export const countAnnounced = (): Promise<number> =>
  db.$count(practice, and(eq(practice.state, 'published'), eq(practice.announced, true)));

/** All of them, for those who keep the library. */
export const listAllPractices = () => practices().orderBy(desc(practice.changedAt), desc(practice.id)).limit(500);

export async function getPractice(number: string) {
  const [row] = await practices().where(eq(subject.number, number));
  return row ?? null;
}
export type PracticeRow = NonNullable<Awaited<ReturnType<typeof getPractice>>>;

export const listFigures = (practiceIds: readonly number[]) =>
  db
    .select()
    .from(practiceFigure)
    .where(inArray(practiceFigure.practiceId, [...practiceIds]))
    .orderBy(asc(practiceFigure.practiceId), asc(practiceFigure.position));
export type FigureRow = Awaited<ReturnType<typeof listFigures>>[number];

export const listAwards = (practiceId: number) =>
  db
    .select()
    .from(practiceAward)
    .where(eq(practiceAward.practiceId, practiceId))
    .orderBy(desc(practiceAward.year), asc(practiceAward.id));
export type AwardRow = Awaited<ReturnType<typeof listAwards>>[number];

/** Published proposals that were started from it, newest first. */
export const listStarted = (practiceId: number) =>
  db
    .select({ number: subject.number, title: proposal.title, state: proposal.state })
    .from(proposalOrigin)
    .innerJoin(subject, eq(subject.id, proposalOrigin.proposalId))
    .innerJoin(proposal, eq(proposal.id, proposalOrigin.proposalId))
    .where(
      and(
        eq(proposalOrigin.subjectId, practiceId),
        sql`${proposal.publishedAt} is not null`,
        sql`${proposal.state} <> 'withdrawn'`,
      ),
    )
    .orderBy(desc(proposalOrigin.proposalId))
    .limit(50);

/** The practice a proposal was started from, while everyone may see it. */
export async function getPracticeBehind(proposalId: number) {
  const [row] = await db
    .select({ number: subject.number, title: practice.title })
    .from(proposalOrigin)
    .innerJoin(practice, eq(practice.id, proposalOrigin.subjectId))
    .innerJoin(subject, eq(subject.id, practice.id))
    .where(and(eq(proposalOrigin.proposalId, proposalId), eq(practice.state, 'published')));
  return row ?? null;
}
