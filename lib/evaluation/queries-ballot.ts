import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { ballot, ballotTask, ballotWord, paperBallot, paperReading } from '@/db/schema/evaluation';
import { member } from '@/db/schema/member';
import { project } from '@/db/schema/project';

/** What somebody marked, for themselves: by task the marks (null where it was left out) and the words. */
export const listOwnMarks = (evaluationId: number, memberId: number) =>
  db
    .select({
      projectId: ballotTask.projectId,
      marks: ballotTask.marks,
      text: ballotWord.text,
      wordState: ballotWord.state,
      reason: ballotWord.reason,
    })
    .from(ballot)
    .innerJoin(ballotTask, eq(ballotTask.ballotId, ballot.id))
    .leftJoin(ballotWord, and(eq(ballotWord.ballotId, ballot.id), eq(ballotWord.projectId, ballotTask.projectId)))
    .where(and(eq(ballot.evaluationId, evaluationId), eq(ballot.memberId, memberId)));
export type OwnMark = Awaited<ReturnType<typeof listOwnMarks>>[number];

/** What decides whether somebody may vote. */
export async function getVoter(memberId: number) {
  const [row] = await db
    .select({ verification: member.verification, homeDong: member.homeDong, unitedIntoId: member.unitedIntoId })
    .from(member)
    .where(eq(member.id, memberId));
  return row ?? null;
}

/** Words beside marks in one state, without whose they are. */
export const listWords = (evaluationId: number, state: 'waiting' | 'shown') =>
  db
    .select({ id: ballotWord.id, projectId: ballotWord.projectId, text: ballotWord.text, title: project.title })
    .from(ballotWord)
    .innerJoin(project, eq(project.id, ballotWord.projectId))
    .where(and(eq(ballotWord.evaluationId, evaluationId), eq(ballotWord.state, state)))
    .orderBy(asc(ballotWord.projectId), asc(ballotWord.id))
    .limit(1000);
export type WordRow = Awaited<ReturnType<typeof listWords>>[number];

/** The sheets of a round. What was read from them is here only for those that both officers have read. */
export async function listPapers(evaluationId: number) {
  const [first, second] = [alias(paperReading, 'first'), alias(paperReading, 'second')];
  const rows = await db
    .select({
      id: paperBallot.id,
      serial: paperBallot.serial,
      state: paperBallot.state,
      reason: paperBallot.reason,
      firstBy: first.memberId,
      secondBy: second.memberId,
      first: first.marks,
      second: second.marks,
    })
    .from(paperBallot)
    .innerJoin(first, and(eq(first.paperId, paperBallot.id), eq(first.reading, 1)))
    .leftJoin(second, and(eq(second.paperId, paperBallot.id), eq(second.reading, 2)))
    .where(eq(paperBallot.evaluationId, evaluationId))
    .orderBy(asc(paperBallot.serial))
    .limit(2000);
  return rows.map(({ first, second, ...row }) => ({
    ...row,
    readings: second === null ? null : ([first, second] as const),
  }));
}
export type PaperRow = Awaited<ReturnType<typeof listPapers>>[number];
