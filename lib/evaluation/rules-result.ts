import { isSmall, publishableWhole } from '@/lib/hotline/rules/figures';

/** What is published of one task: null for what is said of too few. */
export interface TaskResult {
  projectId: number;
  n: number | null;
  mean: number | null;
  low: number | null;
  high: number | null;
  /** Ballots by their weighted mark, rounded: 1, 2, 3, 4, 5. */
  spread: (number | null)[];
  /** Mean mark by criterion, in the order of the criteria. */
  criteria: (number | null)[];
}
export interface RoundResult {
  ballots: number | null;
  /** Of these, on paper. */
  paper: number | null;
  tasks: TaskResult[];
}

/** What one ballot that counts says of one task; those who left it out are not here. */
export interface Marked {
  projectId: number;
  marks: readonly number[];
}

/** Two-sided 95 % of Student's t, by the number of ballots less one. The expansion of Cornish and Fisher, within 0.01 of the tables from 4 on. */
export function criticalT(freedom: number): number {
  const z = 1.959964;
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The mean and its 95 % confidence interval by Student's t (mean ± t · s / √n), held within 1 to 5. It says how far the mean could be off if those who took part were
 * drawn by lot from all who could; they were not, and the page says so.
 */
export function intervalOf(values: readonly number[]): { mean: number; low: number; high: number } {
  const mean = meanOf(values);
  if (values.length < 2) return { mean, low: 1, high: 5 };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const half = criticalT(values.length - 1) * Math.sqrt(variance / values.length);
  return { mean, low: Math.max(1, mean - half), high: Math.min(5, mean + half) };
}

type Interval = { mean: number | null; low: number | null; high: number | null };

/**
 * How a task's mean stands to that of the round before: `unclear` as long as the two intervals touch. Null where one of them says nothing.
 */
export function changeOf(
  before: Interval | undefined,
  after: Interval | undefined,
): 'higher' | 'lower' | 'unclear' | null {
  if (before?.low == null || before.high === null || after?.low == null || after.high === null) return null;
  if (after.low > before.high) return 'higher';
  return after.high < before.low ? 'lower' : 'unclear';
}

interface Asked {
  name: string;
  question: string;
  weight: number;
}

/** Whether two rounds asked the same questions in the same order with the same weights. */
export const sameCriteria = (one: readonly Asked[], other: readonly Asked[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ name, question, weight }, at) =>
      name === other[at]?.name && question === other[at].question && weight === other[at].weight,
  );

/** A ballot's mark of a task: the marks by criterion with their weights, of which 100 make the whole. */
export const weighted = (marks: readonly number[], weights: readonly number[]): number =>
  marks.reduce((sum, mark, at) => sum + mark * (weights[at] ?? 0), 0) / 100;

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

function resultOf(projectId: number, ballots: readonly Marked[], weights: readonly number[]): TaskResult {
  const n = ballots.length;
  if (n === 0 || isSmall(n)) {
    const none = {
      mean: null,
      low: null,
      high: null,
      spread: Array<null>(5).fill(null),
      criteria: weights.map(() => null),
    };
    return { projectId, n: n === 0 ? 0 : null, ...none };
  }
  const values = ballots.map(({ marks }) => weighted(marks, weights));
  const { mean, low, high } = intervalOf(values);
  const counts = [1, 2, 3, 4, 5].map((mark) => values.filter((value) => Math.round(value) === mark).length);
  return {
    projectId,
    n,
    mean: rounded(mean),
    low: rounded(low),
    high: rounded(high),
    spread: publishableWhole(counts).parts,
    criteria: weights.map((_, at) => rounded(meanOf(ballots.map(({ marks }) => marks[at] ?? 0)))),
  };
}

/**
 * The result of a round as everyone gets to see it. Fewer than five ballots on a task say nothing of it; nor does the number of all ballots, or of those on paper, when
 * it or the rest is that small. No figure over all tasks is published, so none that is missing can be worked out.
 */
export function publishedResult(round: {
  projects: readonly number[];
  weights: readonly number[];
  ballots: { online: number; paper: number };
  marked: readonly Marked[];
}): RoundResult {
  const { whole, parts } = publishableWhole([round.ballots.online, round.ballots.paper]);
  return {
    ballots: whole,
    paper: parts[1] ?? null,
    tasks: round.projects.map((projectId) =>
      resultOf(
        projectId,
        round.marked.filter((ballot) => ballot.projectId === projectId),
        round.weights,
      ),
    ),
  };
}
