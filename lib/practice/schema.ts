import { z } from 'zod';
import { line, optionalLine, optionalParagraph, paragraph } from '@/lib/format/text';

export const practiceFields = ['organisation', 'function', 'finance', 'unstated'] as const;

/** How many figures and awards one form takes. */
export const figureRows = 4;
export const awardRows = 2;

const amount = z.coerce.number().min(0).max(1e15);
const maybeAmount = z.union([z.literal('').transform(() => null), amount]);
const rows = <T extends z.ZodType>(value: T) => z.array(value).max(12);
const number = z.string().regex(/^\d{4}-\d{4,10}$/);

const words = {
  field: z.enum(practiceFields),
  institution: line(80, 2),
  title: line(120, 5),
  summary: paragraph(600, 10),
  before: optionalParagraph(3000),
  change: optionalParagraph(3000),
  advice: optionalParagraph(2000),
  source: line(200, 2),
  announced: z.array(z.literal('yes')).max(1),
  figureLabel: rows(optionalLine(60)),
  figureUnit: rows(optionalLine(20)),
  figureBefore: rows(maybeAmount),
  figureAfter: rows(maybeAmount),
  figureSource: rows(optionalLine(200)),
  awardTitle: rows(optionalLine(100)),
  awardGiver: rows(optionalLine(80)),
  awardYear: rows(z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1990).max(2100)])),
};

type Rows = Pick<
  z.output<z.ZodObject<typeof words>>,
  | 'figureLabel'
  | 'figureUnit'
  | 'figureBefore'
  | 'figureAfter'
  | 'figureSource'
  | 'awardTitle'
  | 'awardGiver'
  | 'awardYear'
>;

/** A figure says what it counts, in which unit, how much it is now, and who says so; an award who gave it and when. */
function wholeRows(rows: Rows, context: z.RefinementCtx): void {
  const missing = (name: string) => context.addIssue({ code: 'custom', path: [name], message: 'required' });
  rows.figureLabel.forEach((label, i) => {
    if (!label) return;
    if (!rows.figureUnit[i]) missing('figureUnit');
    if (typeof rows.figureAfter[i] !== 'number') missing('figureAfter');
    if (!rows.figureSource[i]) missing('figureSource');
  });
  rows.awardTitle.forEach((title, i) => {
    if (!title) return;
    if (!rows.awardGiver[i]) missing('awardGiver');
    if (!rows.awardYear[i]) missing('awardYear');
  });
}

export const newPracticeSchema = z.object(words).superRefine(wholeRows);
export const editPracticeSchema = z
  .object({ ...words, number, version: z.coerce.number().int() })
  .superRefine(wholeRows);
export const publishPracticeSchema = z.object({ number });
export const takeDownPracticeSchema = z.object({ number, reason: paragraph(1000, 5) });

export type PracticeInput = z.output<typeof newPracticeSchema>;
export type PracticeEdit = z.output<typeof editPracticeSchema>;
