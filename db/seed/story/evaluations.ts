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
import { type EvaluationState, evaluationWorkflow } from '@/lib/evaluation/states';
import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { criteria, type TaskStory, taskStories } from '../content/evaluations';
import type { ProjectCase } from './projects';
import { blank, type Case, newCase, note, placeOf, step, type Who, type World } from './world';

type Task = { project: ProjectCase; story: TaskStory };
type Marks = number[] | null;
interface Told {
  made: Case<EvaluationState>;
  title: string;
  summary: string;
  tasks: Task[];
  opensAt: Date;
  closesAt: Date;
  previous: Told | null;
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

/** Two rounds over what the district has promised: one with its results, answers and kept promises, and the one that looks back on it and is open now. */
export function tellEvaluations(world: World): void {
  const [planner] = world.planners;
  const first = draft(world, 128, {
    title: '상반기 주민 사업 시민평가',
    summary:
      '올해 상반기에 우리 구가 주민과 함께 한 사업을 평가합니다. 잘한 것과 고칠 것을 함께 찾고, 맡은 곳이 답합니다.',
    opens: -120,
    closes: -106,
  });
  const opened = step(world, first.made, evaluationWorkflow, 'open', planner, world.times.office(121), {
    text: [first.title, first.summary].join('\n'),
  });
  vote(world, first, 148, opened);
  readPapers(world, first);
  step(
    world,
    first.made,
    evaluationWorkflow,
    'close',
    { kind: 'system', memberId: null, role: 'system', desk: null },
    first.closesAt,
  );
  first.publishedAt = step(world, first.made, evaluationWorkflow, 'publish', planner, world.times.office(103));
  for (const { project, story } of first.tasks) answer(world, first, project, story);

  const second = draft(world, 9, {
    title: '하반기 주민 사업 시민평가',
    summary:
      '상반기 평가에서 한 약속이 지켜졌는지 함께 보면서, 하반기의 사업을 평가합니다. 모르는 사업은 모르겠음을 누르시면 됩니다.',
    opens: -6,
    closes: 9,
  });
  second.previous = first;
  step(world, second.made, evaluationWorkflow, 'open', planner, world.times.office(6.5), {
    text: [second.title, second.summary].join('\n'),
  });
  vote(world, second, 61, second.opensAt);
  disputePapers(world, second);
  world.rows.push((tx) => write(tx, [first, second], planner));
}

function draft(
  world: World,
  days: number,
  text: { title: string; summary: string; opens: number; closes: number },
): Told {
  const [planner] = world.planners;
  const at = world.times.office(days);
  const today = dayOf(world.times.now);
  const made = newCase<Case<EvaluationState>>(world, {
    ...blank(at),
    kind: 'evaluation',
    noun: 'evaluation',
    state: 'draft',
  });
  note(world, made, 'write', planner, at, { to: 'draft' });
  const projects = world.cases.filter((c): c is ProjectCase => c.noun === 'project' && c.createdAt < at);
  const tasks = taskStories.flatMap((story) => {
    const project = projects.find((each) => each.text.title === story.title);
    return project && project.state !== 'stopped' ? [{ project, story }] : [];
  });
  return {
    made,
    title: text.title,
    summary: text.summary,
    tasks,
    opensAt: instantOn(addDays(today, text.opens), 9 * 60),
    closesAt: instantOn(addDays(today, text.closes), 18 * 60),
    previous: null,
    publishedAt: null,
    ballots: [],
    papers: [],
  };
}

/** A mark about what people think of it, on the whole. */
function marksFor(world: World, { story }: Task): Marks {
  if (world.chance.chance(0.22)) return null;
  const mood = world.chance.next() + world.chance.next() - 1;
  return story.liked.map((mean) => {
    const mark = Math.round(mean + mood * 1.1 + (world.chance.next() - 0.5) * 1.4);
    return Math.min(5, Math.max(1, mark));
  });
}

function vote(world: World, round: Told, n: number, from: Date): void {
  const demo = new Set(Object.values(world.demo));
  const voters = world.chance.some(
    world.residents.filter(({ id }) => !demo.has(id)),
    n,
  );
  const until = Math.min(round.closesAt.getTime(), world.times.now.getTime()) - 60_000;
  const over = round.closesAt < world.times.now;
  const words = round.tasks.flatMap(({ story }, at) => story.words.map((text) => ({ at, text })));
  for (const { id: memberId } of voters) {
    const at = new Date(from.getTime() + Math.floor(world.chance.next() * (until - from.getTime())));
    const marks = round.tasks.map((task) => marksFor(world, task));
    const mine = world.chance.chance(0.18) ? words.shift() : undefined;
    const said = mine && marks[mine.at] ? mine : undefined;
    if (mine && !said) words.push(mine);
    round.ballots.push({
      memberId,
      at,
      marks,
      words: said ? [[said.at, said.text, over ? 'shown' : 'waiting']] : [],
    });
  }
}

/** Sheets that two officers read the same. */
function readPapers(world: World, round: Told): void {
  const readers = [placeOf(world, 'yang3').officer, world.planners[1]] as const;
  for (let n = 1; n <= 14; n += 1) {
    const marks = round.tasks.map((task) => marksFor(world, task));
    const serial = `A-${String(n).padStart(4, '0')}`;
    round.papers.push({ serial, state: 'agreed', readings: readers.map((who) => ({ who, marks })) });
    for (const [i, who] of readers.entries())
      note(
        world,
        round.made,
        i === 0 ? 'paper_first' : 'paper_agreed',
        who,
        world.times.after(round.opensAt, world.times.office(112 - n / 4)),
        {
          data: () => ({ serial }),
        },
      );
  }
}

/** One sheet that waits for its second reader, and one that was read differently. */
function disputePapers(world: World, round: Told): void {
  const [officer, planner] = [placeOf(world, 'yang3').officer, world.planners[1]];
  const marks = round.tasks.map((task) => marksFor(world, task));
  const misread = marks.map((each, at) => (at === 0 ? [3, 2, 4] : each));
  round.papers.push(
    { serial: 'B-0001', state: 'once', readings: [{ who: officer, marks }] },
    {
      serial: 'B-0002',
      state: 'differs',
      readings: [
        { who: officer, marks: marks.map((each, at) => (at === 0 ? [3, 5, 4] : each)) },
        { who: planner, marks: misread },
      ],
    },
  );
  const at = world.times.office(1.5);
  note(world, round.made, 'paper_first', officer, at, { data: () => ({ serial: 'B-0001' }) });
  note(world, round.made, 'paper_first', officer, at, { data: () => ({ serial: 'B-0002' }) });
  note(world, round.made, 'paper_differs', planner, world.times.after(at, world.times.office(1)), {
    data: () => ({ serial: 'B-0002' }),
  });
}

function answer(world: World, round: Told, project: ProjectCase, story: TaskStory): void {
  if (!story.answer) return;
  note(world, round.made, 'reply', project.lead, world.times.office(96), {
    public: true,
    text: story.answer.join('\n'),
    data: () => ({ task: project.number }),
  });
  const { kept } = story;
  if (kept)
    note(world, round.made, 'report', project.lead, world.times.office(12), {
      public: true,
      text: kept[1],
      data: () => ({ task: project.number, kept: kept[0] }),
    });
}

async function write(tx: Tx, rounds: Told[], planner: Who): Promise<void> {
  for (const round of rounds) {
    await tx.insert(evaluation).values({
      id: round.made.id,
      state: round.made.state,
      title: round.title,
      summary: round.summary,
      level: 'phone',
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      paper: true,
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

function taskRow(round: Told, { project, story }: Task, at: number): typeof evaluationTask.$inferInsert {
  const row = { evaluationId: round.made.id, projectId: project.id, position: at + 1 };
  if (!round.publishedAt || !story.answer) return row;
  const [reply, promise] = story.answer;
  const answered = { reply, promise, repliedBy: project.lead.memberId, repliedAt: round.publishedAt };
  if (!story.kept) return { ...row, ...answered };
  const [kept, keptHow] = story.kept;
  return { ...row, ...answered, kept, keptHow, keptBy: project.lead.memberId, keptAt: round.publishedAt };
}

function resultOf(round: Told) {
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

async function writeBallots(tx: Tx, round: Told): Promise<void> {
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

async function writePaper(tx: Tx, round: Told, paper: Told['papers'][number]): Promise<void> {
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
