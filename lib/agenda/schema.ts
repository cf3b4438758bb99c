import { z } from 'zod';
import { line, optionalParagraph, paragraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';

const number = line(20);
const day = z.string().refine(isOfficeDay, 'not_a_date');
const version = z.coerce.number().int().positive();

export const gatherSchema = z.object({
  zone: z.coerce.number().int().positive(),
  proposals: z.array(number).min(1).max(50),
  title: line(120, 5),
  summary: paragraph(2000, 10),
  why: paragraph(2000, 10),
});

export const addSchema = z.object({ item: number, proposals: z.array(number).min(1).max(50) });
export const takeOutSchema = z.object({ item: number, proposal: number, reason: optionalParagraph(500) });
export const editSchema = z.object({
  item: number,
  version,
  title: line(120, 5),
  summary: paragraph(2000, 10),
  why: paragraph(2000, 10),
});
export const itemSchema = z.object({ item: number });
export const discardSchema = z.object({ item: number, reason: optionalParagraph(500) });
export const returnSchema = z.object({ item: number, reason: paragraph(1000, 5) });

export const askOpinionsSchema = z.object({
  item: number,
  departments: z.array(z.coerce.number().int().positive()).min(1).max(10),
  question: paragraph(1000, 5),
  dueOn: day,
});

export const opinionSchema = z.object({
  opinion: z.coerce.number().int().positive(),
  stance: z.enum(['feasible', 'partly_feasible', 'not_feasible']),
  text: paragraph(3000, 10),
  costWon: z
    .union([z.literal(''), z.coerce.number().int().min(0).max(10_000_000_000_000)])
    .optional()
    .transform((won) => (won === '' || won === undefined ? null : won)),
});
export const cancelOpinionSchema = z.object({ opinion: z.coerce.number().int().positive(), reason: paragraph(500, 2) });

/** An outcome that is not a clear "adopted" says what the proposer can still do; adoption, in whole or part, says when. */
export const decisionSchema = z.object({
  item: number,
  outcome: z.enum(['adopted', 'partially_adopted', 'not_adopted']),
  reasons: paragraph(5000, 10),
  remedy: optionalParagraph(1000),
  plannedFor: z
    .union([z.literal(''), day])
    .optional()
    .transform((on) => on || null),
  leadDepartment: z
    .union([z.literal(''), z.coerce.number().int().positive()])
    .optional()
    .transform((id) => id || null),
});

export const reExaminationSchema = z.object({ proposal: number, reason: paragraph(2000, 10) });
export const closeRoundSchema = z.object({ zone: z.coerce.number().int().positive(), note: paragraph(1000, 10) });

export type GatherInput = z.output<typeof gatherSchema>;
export type EditInput = z.output<typeof editSchema>;
export type AskOpinionsInput = z.output<typeof askOpinionsSchema>;
export type OpinionInput = z.output<typeof opinionSchema>;
export type DecisionInput = z.output<typeof decisionSchema>;
