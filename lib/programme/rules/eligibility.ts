import { ok, type Result, refuse } from '@/lib/platform/result';

/** A question with the rule for its answer, as an officer wrote it. */
export interface Question {
  id: number;
  kind: 'yes_no' | 'number' | 'choice';
  text: string;
  wanted: boolean | null;
  least: number | null;
  most: number | null;
  unit: string | null;
  options: string[];
  fitting: string[];
  reason: string;
}

/** What somebody answered, by question; never kept. */
export type Answers = ReadonlyMap<number, string>;

/** An answer that is none: an empty one, a word where a number belongs, something that cannot be chosen. */
function isAnswer(question: Question, answer: string | undefined): answer is string {
  if (answer === undefined || answer.trim() === '') return false;
  if (question.kind === 'yes_no') return answer === 'yes' || answer === 'no';
  if (question.kind === 'number') return numberIn(answer) !== null;
  return question.options.includes(answer);
}

/** "1,200", "1200", "12.5"; null for what is no number, and for one below nothing. */
function numberIn(answer: string): number | null {
  const plain = answer.replaceAll(',', '').trim();
  return /^\d{1,12}(\.\d{1,4})?$/u.test(plain) ? Number(plain) : null;
}

/** Whether this answer lets somebody apply. */
function fits(question: Question, answer: string): boolean {
  if (question.kind === 'yes_no') return (answer === 'yes') === question.wanted;
  if (question.kind === 'choice') return question.fitting.includes(answer);
  const n = numberIn(answer) ?? Number.NaN;
  return n >= (question.least ?? Number.NEGATIVE_INFINITY) && n <= (question.most ?? Number.POSITIVE_INFINITY);
}

export type Verdict =
  | { is: 'open'; missing: number[] }
  | { is: 'may' }
  | { is: 'not'; because: { question: Question; answer: string }[] };

/** Whether somebody may apply, and if not, because of which answers. One wrong answer is enough for "not", whatever is still open. */
export function judge(questions: readonly Question[], answers: Answers): Verdict {
  const answered = questions.flatMap((question) => {
    const answer = answers.get(question.id);
    return isAnswer(question, answer) ? [{ question, answer: answer.trim() }] : [];
  });
  const because = answered.filter(({ question, answer }) => !fits(question, answer));
  if (because.length > 0) return { is: 'not', because };
  const missing = questions.filter((question) => !answered.some((each) => each.question === question));
  return missing.length > 0 ? { is: 'open', missing: missing.map(({ id }) => id) } : { is: 'may' };
}

/** Programmes that the answers given here do not rule out, where they ask the same; those that ask nothing suit everybody. */
export function alsoFitting<P extends { id: number }>(
  asked: readonly Question[],
  answers: Answers,
  others: readonly P[],
  questionsOf: (programme: P) => readonly Question[],
): P[] {
  const known = new Map(asked.map((question) => [`${question.kind}:${question.text}`, answers.get(question.id)]));
  return others.filter((other) => {
    const questions = questionsOf(other);
    const carried = new Map(
      questions.flatMap((question): [number, string][] => {
        const answer = known.get(`${question.kind}:${question.text}`);
        return answer === undefined ? [] : [[question.id, answer]];
      }),
    );
    return judge(questions, carried).is !== 'not';
  });
}

const mostOptions = 12;
const longest = 60;

/**
 * Reads the options of a choice as an officer writes them, one a line, those that fit marked with a plus. Refuses `two_options`, `too_many_options:12`,
 * `same_option`, `none_fitting`.
 */
export function readOptions(text: string): Result<{ options: string[]; fitting: string[] }> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const options = lines.map((line) => line.replace(/^\+\s*/u, '').slice(0, longest));
  const fitting = lines.flatMap((line, at) => (line.startsWith('+') ? (options[at] ?? []) : []));
  if (options.length < 2) return refuse('two_options', { field: 'options' });
  if (options.length > mostOptions) return refuse(`too_many_options:${mostOptions}`, { field: 'options' });
  if (new Set(options).size < options.length) return refuse('same_option', { field: 'options' });
  return fitting.length > 0 ? ok({ options, fitting }) : refuse('none_fitting', { field: 'options' });
}
