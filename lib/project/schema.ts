import { z } from 'zod';
import { line, optionalLine, paragraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';
import { pillars } from '@/lib/proposal/schema';

export const number = line(20);
export const day = z.string().refine(isOfficeDay, 'not_a_date');
export const id = z.coerce.number().int().positive();
export const won = z.coerce.number().int().min(1).max(10_000_000_000_000);

/** How many milestones and budget lines one form takes; more can be added afterwards. */
export const formRows = 4;

export const rows = <T extends z.ZodType>(value: T) => z.array(value).max(12);

const year = z.coerce.number().int().min(2000).max(2100);
export const moneySources = ['national', 'city', 'district', 'other'] as const;

/** Milestones and lines of money as a form repeats them. */
export const stepRows = {
  milestoneTitle: rows(optionalLine(120)),
  milestoneDue: rows(z.union([z.literal(''), day])),
  budgetSource: rows(z.enum(moneySources)),
  budgetYear: rows(z.union([z.literal(''), year])),
  budgetWon: rows(z.union([z.literal(''), won])),
};

export const everyStepHasADay = (plan: { milestoneTitle: (string | null)[]; milestoneDue: string[] }): boolean =>
  plan.milestoneTitle.every((title, i) => !title || plan.milestoneDue[i]);

/** A plan: what is done by whom and when. Milestones and budget come as rows; empty ones are left out. */
export const planSchema = z
  .object({
    item: number,
    title: line(120, 5),
    summary: paragraph(3000, 10),
    department: id,
    pillars: z.array(z.enum(pillars)).max(5),
    startsOn: day,
    endsOn: day,
    ...stepRows,
  })
  .refine((plan) => plan.endsOn >= plan.startsOn, { path: ['endsOn'], message: 'ends_before_start' })
  .refine((plan) => plan.milestoneTitle.some(Boolean), { path: ['milestoneTitle'], message: 'required' })
  .refine(everyStepHasADay, { path: ['milestoneDue'], message: 'required' });

export const moveSchema = z.object({ project: number });
export const stopSchema = z.object({ project: number, reason: paragraph(1000, 5) });
export const delaySchema = z.object({ project: number, reason: paragraph(1000, 5), endsOn: day });
export const completeSchema = z.object({
  milestone: id,
  evidence: paragraph(1000, 5),
  files: z.array(z.instanceof(File)).max(5),
});
export const reopenSchema = z.object({ milestone: id, reason: paragraph(500, 2) });
export const moveMilestoneSchema = z.object({ milestone: id, dueOn: day, reason: paragraph(500, 2) });
export const addMilestoneSchema = z.object({ project: number, title: line(120, 2), dueOn: day });
export const addBudgetSchema = z.object({
  project: number,
  source: z.enum(moneySources),
  year,
  amountWon: won,
  note: optionalLine(200),
});
export const removeBudgetSchema = z.object({ line: id });

export type StepRows = Pick<PlanInput, keyof typeof stepRows>;
export type MoveMilestoneInput = z.output<typeof moveMilestoneSchema>;
export type PlanInput = z.output<typeof planSchema>;
export type DelayInput = z.output<typeof delaySchema>;
export type CompleteInput = z.output<typeof completeSchema>;
export type AddBudgetInput = z.output<typeof addBudgetSchema>;
