import { z } from 'zod';
import {
  line,
  optionalLine,
  optionalParagraph,
  paragraph,
  personalDataError,
  publicParagraph,
} from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';

export const evaluationLevels = ['account', 'phone', 'residence'] as const;
export const outcomes = ['kept', 'partly', 'not_kept'] as const;

/** How many criteria a round has at most; a form has as many rows. */
export const criterionRows = 5;
export const mostTasks = 60;

const number = z.string().regex(/^\d{4}-\d{4,10}$/);
const id = z.coerce.number().int().positive();
const rows = <T extends z.ZodType>(value: T) => z.array(value).max(criterionRows);
/** A day and an hour of the office's clock, as `2026-12-01T09:00`. */
const moment = z
  .string('required')
  .refine((text) => /T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isOfficeDay(text.slice(0, -6)), 'not_a_moment');

const words = {
  title: line(120, 5),
  summary: paragraph(1500, 10),
  level: z.enum(evaluationLevels),
  opens: moment,
  closes: moment,
  paper: z.array(z.literal('yes')).max(1),
  previous: z.union([z.literal('').transform(() => null), number]),
  dongs: z.array(z.string().regex(/^\d{10}$/)).max(100),
  tasks: z.array(number).min(1).max(mostTasks),
  criterionName: rows(optionalLine(40)),
  criterionQuestion: rows(optionalLine(160)),
  criterionWeight: rows(
    z.union([z.literal('').transform(() => null), z.coerce.number('not_a_number').int().min(1).max(100)]),
  ),
};

type Rows = Pick<z.output<z.ZodObject<typeof words>>, 'criterionName' | 'criterionQuestion' | 'criterionWeight'>;

/** The criteria that were written down, in their order; rows without a name are left out. */
export const criteriaOf = (rows: Rows) =>
  rows.criterionName.flatMap((name, at) => {
    const [question, weight] = [rows.criterionQuestion[at], rows.criterionWeight[at]];
    return name && question && weight ? [{ name, question, weight }] : [];
  });

/** Weights are hundredths of the whole: together they are 100. */
function wholeCriteria(rows: Rows, context: z.RefinementCtx): void {
  const wrong = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
  rows.criterionName.forEach((name, at) => {
    if (!name) return;
    if (!rows.criterionQuestion[at]) wrong('criterionQuestion', 'required');
    if (!rows.criterionWeight[at]) wrong('criterionWeight', 'required');
  });
  const criteria = criteriaOf(rows);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (criteria.length === 0) wrong('criterionName', 'required');
  else if (sum !== 100) wrong('criterionWeight', `weights_sum:${sum}`);
}

/** Both are written to the minute, in the same zone, so that their order is that of their letters. */
const inOrder = (round: { opens: string; closes: string }) => round.closes > round.opens;
const endsFirst = { path: ['closes'], message: 'ends_before_start' };

export const newEvaluationSchema = z.object(words).superRefine(wholeCriteria).refine(inOrder, endsFirst);
export const editEvaluationSchema = z
  .object({ ...words, number, version: z.coerce.number().int() })
  .superRefine(wholeCriteria)
  .refine(inOrder, endsFirst);
export const whichEvaluation = z.object({ number });
export const reasonedSchema = z.object({ number, reason: paragraph(1000, 5) });

const mark = z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(5)]).optional();

/** A ballot is filled in task by task: marks by criterion, or "I do not know", and words if one likes. */
export const voteSchema = z.object({
  number,
  task: number,
  mark1: mark,
  mark2: mark,
  mark3: mark,
  mark4: mark,
  mark5: mark,
  /** The verb: `leave_out` marks nothing. */
  verb: z.enum(['mark', 'leave_out']).default('mark'),
  text: optionalParagraph(500).superRefine((text, context) => {
    const message = text === null ? null : personalDataError(text);
    if (message) context.addIssue({ code: 'custom', message });
  }),
});
export type VoteInput = z.output<typeof voteSchema>;

export const settleWordSchema = z
  .object({ number, word: id, outcome: z.enum(['shown', 'hidden']), reason: optionalLine(300) })
  .refine((ask) => ask.outcome === 'shown' || ask.reason !== null, { path: ['reason'], message: 'reason_required' });
export const replySchema = z.object({
  number,
  task: number,
  reply: publicParagraph(2000, 10),
  promise: publicParagraph(1000, 5),
});
export const keptSchema = z.object({ number, task: number, kept: z.enum(outcomes), how: publicParagraph(1000, 5) });

/** What an officer reads from a sheet: one cell a task. */
export const paperSchema = z.object({
  number,
  serial: line(20, 1)
    .transform((serial) => serial.toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9-]+$/, 'not_a_serial')),
  marks: z
    .array(
      z
        .string()
        .trim()
        .regex(/^[1-5]{0,5}$/, 'not_marks'),
    )
    .max(mostTasks),
});
export const settlePaperSchema = z
  .object({ number, paper: id, outcome: z.enum(['first', 'second', 'void']), reason: optionalLine(300) })
  .refine((ask) => ask.outcome !== 'void' || ask.reason !== null, { path: ['reason'], message: 'reason_required' });

export type EvaluationInput = z.output<typeof newEvaluationSchema>;
export type EvaluationEdit = z.output<typeof editEvaluationSchema>;
