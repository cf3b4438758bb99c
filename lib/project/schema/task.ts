import { z } from 'zod';
import { line, optionalLine, optionalParagraph, paragraph } from '@/lib/format/text';
import { pillars } from '@/lib/proposal/schema';
import { day, everyStepHasADay, id, number, stepRows } from '../schema';

const optionalYear = z
  .union([z.literal(''), z.coerce.number().int().min(2000).max(2100)])
  .nullish()
  .transform((year) => year || null);

/** Who has it: `department:3`, `institution:5`. */
const owner = z.string('required').regex(/^(?:department|institution):\d{1,9}$/u, 'choose_one');
const field = z
  .union([z.literal(''), id])
  .nullish()
  .transform((value) => value || null);

/** What anybody who reports on it may say anew. */
const words = {
  summary: paragraph(3000, 10),
  grantProgramme: optionalLine(120),
  grantFrom: optionalYear,
  grantTo: optionalYear,
  source: optionalParagraph(500),
};
/** What it is called, whose it is and where: for planners. */
const frame = {
  title: line(120, 2),
  owner,
  field,
  dongs: z.array(z.string().regex(/^\d{10}$/)).max(60),
  pillars: z.array(z.enum(pillars)).max(5),
  announced: z.array(z.literal('yes')).max(1),
};

/** Words of a project as they are kept. */
export interface ProjectWords {
  summary: string;
  grantProgramme: string | null;
  grantFrom: number | null;
  grantTo: number | null;
  source: string | null;
}

/** What is wrong with the years of a grant programme: the field, and the word for it. */
export function grantFault(given: ProjectWords): [keyof ProjectWords, string] | null {
  if ((given.grantFrom === null) !== (given.grantTo === null)) return ['grantTo', 'both_years'];
  if (given.grantFrom !== null && given.grantTo !== null && given.grantTo < given.grantFrom)
    return ['grantTo', 'ends_before_start'];
  return given.grantFrom !== null && given.grantProgramme === null ? ['grantProgramme', 'required'] : null;
}

const checkGrant = (given: ProjectWords, context: z.RefinementCtx): void => {
  const fault = grantFault(given);
  if (fault) context.addIssue({ code: 'custom', path: [fault[0]], message: fault[1] });
};

/** A task of an institution, or a dong's own project: nothing was decided about it on the agenda. */
export const registerSchema = z
  .object({
    origin: z.enum(['brand', 'collaboration']),
    ...frame,
    ...words,
    startsOn: day,
    endsOn: day,
    ...stepRows,
  })
  .refine((given) => given.endsOn >= given.startsOn, { path: ['endsOn'], message: 'ends_before_start' })
  .refine((given) => given.origin !== 'collaboration' || given.field !== null, { path: ['field'], message: 'required' })
  .refine((given) => given.origin !== 'brand' || given.dongs.length > 0, { path: ['dongs'], message: 'required' })
  .refine(everyStepHasADay, { path: ['milestoneDue'], message: 'required' })
  .superRefine(checkGrant);

const seen = { project: number, version: z.coerce.number().int().positive() };
export const editSchema = z.object({ ...seen, ...words }).superRefine(checkGrant);
export const arrangeSchema = z.object({ ...seen, ...frame });

export type RegisterInput = z.output<typeof registerSchema>;
export type EditInput = z.output<typeof editSchema>;
export type ArrangeInput = z.output<typeof arrangeSchema>;
