import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { ballotWord, evaluation, paperBallot } from '@/db/schema/evaluation';
import { vote } from '@/lib/evaluation/mutations/ballot';
import { readPaper } from '@/lib/evaluation/mutations/paper';
import { replyToResult } from '@/lib/evaluation/mutations/reply';
import { publishEvaluation, settleWord } from '@/lib/evaluation/mutations/result';
import { endEvaluation, openEvaluation, writeEvaluation } from '@/lib/evaluation/mutations/round';
import { getEvaluation } from '@/lib/evaluation/queries';
import { newEvaluationSchema, voteSchema } from '@/lib/evaluation/schema';
import type { Cast } from '../../cast';
import { makeProject } from '../project';
import { as, type Maker } from '../world';

/** A round over one task of the department, with words of the author that wait and, while it is open, a sheet that two officers read differently. */
export const makeEvaluation: Maker = async (cast, state = 'draft') => {
  const task = (await makeProject(cast, 'running')).number ?? '';
  const { number } = await as(cast.planner, (work) => writeEvaluation(work, wordsOf(task)));
  if (state !== 'draft') await open(cast, number, task);
  const round = await getEvaluation(number);
  const [word] = await db
    .select()
    .from(ballotWord)
    .where(eq(ballotWord.evaluationId, round?.id ?? 0));
  if (state === 'open') await differ(cast, number);
  const [paper] = await db
    .select()
    .from(paperBallot)
    .where(eq(paperBallot.evaluationId, round?.id ?? 0));
  if (['closed', 'published', 'answered'].includes(state))
    await end(cast, number, { word: word?.id ?? 0, publish: state !== 'closed' });
  const said = { number, task, reply: 'Thank you for all of it.', promise: 'More light along the way.' };
  if (state === 'answered') await as(cast.planner, (work) => replyToResult(work, said));
  const [row] = await db
    .select({ version: evaluation.version })
    .from(evaluation)
    .where(eq(evaluation.id, round?.id ?? 0));
  return {
    number,
    part: task,
    otherPart: String(word?.id ?? 0),
    twin: String(paper?.id ?? 0),
    version: String(row?.version ?? 1),
  };
};

const wordsOf = (task: string) =>
  newEvaluationSchema.parse({
    title: 'Collaboration tasks of this year',
    summary: 'Residents mark what was promised together.',
    level: 'account',
    opens: '2026-01-05T09:00',
    closes: '2099-01-05T09:00',
    paper: ['yes'],
    previous: '',
    dongs: [],
    tasks: [task],
    criterionName: ['Result', 'Word'],
    criterionQuestion: ['Is it better now?', 'Were you told?'],
    criterionWeight: ['60', '40'],
  });

async function open(cast: Cast, number: string, task: string): Promise<void> {
  await as(cast.planner, (work) => openEvaluation(work, { number }));
  const ballot = voteSchema.parse({ number, task, mark1: '4', mark2: '5', text: 'The lamps are late.' });
  await as(cast.author, (work) => vote(work, ballot));
}

async function differ(cast: Cast, number: string): Promise<void> {
  const sheet = (marks: string) => ({ number, serial: 'B-0001', marks: [marks] });
  await as(cast.dongOfficer, (work) => readPaper(work, sheet('54')));
  await as(cast.secondPlanner, (work) => readPaper(work, sheet('44')));
}

async function end(cast: Cast, number: string, { word, publish }: { word: number; publish: boolean }): Promise<void> {
  const settled = { number, word, outcome: 'hidden' as const, reason: 'It is about something else.' };
  await as(cast.planner, (work) => settleWord(work, settled));
  await as(cast.planner, (work) => endEvaluation(work, { number, reason: 'Everybody has voted.' }));
  if (publish) await as(cast.planner, (work) => publishEvaluation(work, { number }));
}
