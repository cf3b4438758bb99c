import type { Tx } from '@/db/client';
import {
  ballot,
  ballotTask,
  ballotWord,
  criterion,
  evaluation,
  evaluationTask,
  paperBallot,
  paperReading,
} from '@/db/schema/evaluation';
import { publishedResult } from '@/lib/evaluation/rules-result';
import type { EvaluationState } from '@/lib/evaluation/states';
import { criteria, type TaskStory } from '../content/evaluations';
import type { ProjectCase } from './projects';
import type { Case, Who } from './world';

/** What somebody said of a task, and when. */
interface Said {
  at: Date;
  who: Who;
}

export interface RoundTask {
  project: ProjectCase;
  story: TaskStory;
  replied: Said | null;
  reported: Said | null;
}
export type Marks = number[] | null;
export interface Round {
  made: Case<EvaluationState>;
  title: string;
  summary: string;
  tasks: RoundTask[];
  opensAt: Date;
  closesAt: Date;
  previous: Round | null;
  publishedAt: Date | null;
  /** Each a mark of every task in their order, and whether words go with one. */
  ballots: {
    memberId: number;
    at: Date;
    marks: Marks[];
    words: [at: number, text: string, state: 'waiting' | 'shown'][];
  }[];
  papers: { serial: string; state: 'once' | 'agreed' | 'differs'; readings: { who: Who; marks: Marks[] }[] }[];
}

/** Writes rounds with their ballots, sheets, words and answers. */
export async function writeRounds(tx: Tx, rounds: Round[], planner: Who): Promise<void> {
  for (const round of rounds) {
    await tx.insert(evaluation).values({
      id: round.made.id,
      state: round.made.state,
      title: round.title,
      summary: round.summary,
      level: 'phone',
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      paper: round.papers.length > 0,
      previousId: round.previous?.made.id ?? null,
      result: round.publishedAt ? resultOf(round) : null,
      createdBy: planner.memberId ?? 0,
      publishedAt: round.publishedAt,
      changedAt: round.made.changedAt,
      version: round.made.version,
    });
    await tx.insert(criterion).values(
      criteria.map(([name, question, weight], at) => ({
        evaluationId: round.made.id,
        position: at + 1,
        name,
        question,
        weight,
      })),
    );
    await tx.insert(evaluationTask).values(round.tasks.map((task, at) => taskRow(round, task, at)));
    await writeBallots(tx, round);
    for (const paper of round.papers) await writePaper(tx, round, paper);
  }
}

function taskRow(
  round: Round,
  { project, story, replied, reported }: RoundTask,
  at: number,
): typeof evaluationTask.$inferInsert {
  const row = { evaluationId: round.made.id, projectId: project.id, position: at + 1 };
  if (!replied || !story.answer) return row;
  const [reply, promise] = story.answer;
  const answered = { reply, promise, repliedBy: replied.who.memberId, repliedAt: replied.at };
  if (!reported || !story.kept) return { ...row, ...answered };
  const [kept, keptHow] = story.kept;
  return { ...row, ...answered, kept, keptHow, keptBy: reported.who.memberId, keptAt: reported.at };
}

function resultOf(round: Round) {
  const sheets = round.papers.flatMap(({ state, readings }) =>
    state === 'agreed' && readings[0] ? [readings[0].marks] : [],
  );
  const said = [...round.ballots.map(({ marks }) => marks), ...sheets];
  return publishedResult({
    projects: round.tasks.map(({ project }) => project.id),
    weights: criteria.map(([, , weight]) => weight),
    ballots: { online: round.ballots.length, paper: sheets.length },
    marked: said.flatMap((marks) =>
      marks.flatMap((each, at) => {
        const projectId = round.tasks[at]?.project.id;
        return each && projectId ? [{ projectId, marks: each }] : [];
      }),
    ),
  });
}

async function writeBallots(tx: Tx, round: Round): Promise<void> {
  const ids = await tx
    .insert(ballot)
    .values(
      round.ballots.map(({ memberId, at }) => ({ evaluationId: round.made.id, memberId, castAt: at, changedAt: at })),
    )
    .returning({ id: ballot.id });
  const tasksOf = (ballotId: number, marks: Marks[]) =>
    marks.map((each, at) => ({ ballotId, projectId: round.tasks[at]?.project.id ?? 0, marks: each }));
  await tx.insert(ballotTask).values(round.ballots.flatMap(({ marks }, at) => tasksOf(ids[at]?.id ?? 0, marks)));
  const words = round.ballots.flatMap(({ words }, n) =>
    words.map(([at, text, state]) => ({
      evaluationId: round.made.id,
      ballotId: ids[n]?.id ?? 0,
      projectId: round.tasks[at]?.project.id ?? 0,
      text,
      state,
      ...(state === 'shown'
        ? { settledBy: round.tasks[at]?.project.createdBy.memberId, settledAt: round.closesAt }
        : {}),
    })),
  );
  if (words.length > 0) await tx.insert(ballotWord).values(words);
}

async function writePaper(tx: Tx, round: Round, paper: Round['papers'][number]): Promise<void> {
  const [row] = await tx
    .insert(paperBallot)
    .values({ evaluationId: round.made.id, serial: paper.serial, state: paper.state })
    .returning({ id: paperBallot.id });
  const paperId = row?.id ?? 0;
  await tx.insert(paperReading).values(
    paper.readings.map(({ who, marks }, at) => ({
      paperId,
      reading: at + 1,
      memberId: who.memberId ?? 0,
      at: round.opensAt,
      marks: marks.map((each) => each?.join('') ?? ''),
    })),
  );
  const [read] = paper.readings;
  if (paper.state !== 'agreed' || !read) return;
  const [made] = await tx
    .insert(ballot)
    .values({ evaluationId: round.made.id, paperId, castAt: round.closesAt, changedAt: round.closesAt })
    .returning({ id: ballot.id });
  await tx.insert(ballotTask).values(
    round.tasks.map(({ project }, at) => ({
      ballotId: made?.id ?? 0,
      projectId: project.id,
      marks: read.marks[at] ?? null,
    })),
  );
}
