import { z } from 'zod';
import { line, optionalLine, optionalParagraph, paragraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';

export const programmeKinds = ['guarantee', 'grant', 'consulting'] as const;
export const questionKinds = ['yes_no', 'number', 'choice'] as const;

export const number = z.string().regex(/^\d{4}-\d{4,10}$/);
const day = z
  .string()
  .refine((text) => text === '' || isOfficeDay(text), 'not_a_date')
  .transform((text) => text || null);
/** Whole won; thousands may be apart. Empty is none. */
export const optionalWon = z.string().transform((text, context) => {
  const digits = text.replace(/[\s,]/gu, '');
  if (digits === '') return null;
  const won = Number(digits);
  if (!/^\d{1,13}$/u.test(digits)) context.addIssue({ code: 'custom', message: 'not_a_number' });
  else if (won === 0) context.addIssue({ code: 'custom', message: 'too_small:1' });
  return won;
});

const words = {
  kind: z.enum(programmeKinds),
  department: z.coerce.number().int().positive(),
  title: line(80, 4),
  summary: paragraph(600, 10),
  audience: paragraph(1000, 5),
  benefit: paragraph(1000, 5),
  papers: optionalParagraph(1000),
  contact: line(80, 2),
  opensOn: day,
  closesOn: day,
  budgetWon: optionalWon,
  mostWon: optionalWon,
  mostBookings: z.coerce.number().int().min(1).max(20),
  cancelHours: z.coerce.number().int().min(0).max(240),
};

const inOrder = (period: { opensOn: string | null; closesOn: string | null }) =>
  period.opensOn === null || period.closesOn === null || period.opensOn <= period.closesOn;
const outOfOrder = { path: ['closesOn'], message: 'ends_before_start' };

export const newProgrammeSchema = z.object(words).refine(inOrder, outOfOrder);
export const editProgrammeSchema = z
  .object({ ...words, number, version: z.coerce.number().int() })
  .refine(inOrder, outOfOrder);
export const whichProgramme = z.object({ number });
export const closeProgrammeSchema = z.object({ number, reason: paragraph(500, 5) });

const bound = z.union([z.literal('').transform(() => null), z.coerce.number().min(0).max(1e12)]);

/** A question with the rule of its kind; what the other kinds need is passed over. */
export const questionSchema = z
  .object({
    number,
    kind: z.enum(questionKinds),
    text: line(120, 5),
    wanted: z.union([z.literal(''), z.enum(['yes', 'no'])]).default(''),
    least: bound.default(null),
    most: bound.default(null),
    unit: optionalLine(12),
    options: optionalParagraph(1000),
    reason: line(200, 5),
  })
  .superRefine((question, context) => {
    const missing = (path: string, message = 'required') => context.addIssue({ code: 'custom', path: [path], message });
    if (question.kind === 'yes_no' && !question.wanted) missing('wanted');
    if (question.kind === 'number' && question.least === null && question.most === null) missing('least');
    if (question.least !== null && question.most !== null && question.least > question.most)
      missing('most', 'ends_before_start_number');
    if (question.kind === 'choice' && !question.options) missing('options');
  });
export const dropQuestionSchema = z.object({ number, question: z.coerce.number().int().positive() });

export type ProgrammeInput = z.output<typeof newProgrammeSchema>;
export type ProgrammeEdit = z.output<typeof editProgrammeSchema>;
export type QuestionInput = z.output<typeof questionSchema>;
