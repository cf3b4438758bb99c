import { z } from 'zod';
import { line, optionalLine, optionalParagraph, paragraph, publicParagraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';

export const actionStates = ['planned', 'doing', 'done', 'dropped'] as const;

const number = z.string().regex(/^\d{4}-\d{4,10}$/);
const id = z.coerce.number().int().positive();
const day = z.string('required').refine(isOfficeDay, 'not_a_date');

const words = {
  method: id,
  /** `all`, `dong:2914059000` or `department:13`. */
  office: z.string().regex(/^(all|dong:\d{10}|department:\d{1,15})$/, 'choose_one'),
  from: day,
  to: day,
  points: z.coerce.number('not_a_number').min(0).max(100),
  sites: z.coerce.number('not_a_number').int().min(1).max(1000),
  sample: z.union([z.literal('').transform(() => null), z.coerce.number('not_a_number').int().min(1).max(1_000_000)]),
  source: line(200, 2),
  note: optionalParagraph(1000),
};

type Card = { office: string; from: string; to: string; sites: number; sample: number | null };
function wholeCard(card: Card, context: z.RefinementCtx): void {
  const wrong = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
  if (card.to < card.from) wrong('to', 'ends_before_start');
  if (card.office !== 'all' && card.sites !== 1) wrong('sites', 'one_site');
  if (card.sample !== null && card.sample < card.sites) wrong('sample', 'less_than_sites');
}

export const newScoreSchema = z.object(words).superRefine(wholeCard);
export const editScoreSchema = z.object({ ...words, number, version: z.coerce.number().int() }).superRefine(wholeCard);
export const whichScore = z.object({ number });
export const takeDownScoreSchema = z.object({ number, reason: paragraph(1000, 5) });
export const newMethodSchema = z.object({ name: line(60, 2), description: paragraph(1000, 10) });
export const newActionSchema = z.object({ number, title: publicParagraph(200, 3), due: day });
export const moveActionSchema = z
  .object({
    number,
    action: id,
    version: z.coerce.number().int(),
    state: z.enum(actionStates),
    outcome: optionalLine(300),
  })
  .refine((ask) => (ask.state !== 'done' && ask.state !== 'dropped') || ask.outcome !== null, {
    path: ['outcome'],
    message: 'required',
  });

export type ScoreInput = z.output<typeof newScoreSchema>;
export type ScoreEdit = z.output<typeof editScoreSchema>;
