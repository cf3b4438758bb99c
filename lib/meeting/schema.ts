import { z } from 'zod';
import { line, optionalLine, optionalParagraph, personalDataError, publicParagraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';
import { readOwner } from './rules';

/** How many points, guests and tasks one form takes. */
export const mostPoints = 12;
export const freePoints = 4;
export const mostGuests = 8;
export const mostTasks = 8;

const number = z.string().regex(/^\d{4}-\d{4,10}$/);
const version = z.coerce.number().int();
const id = z.coerce.number().int().positive();
const day = z.string().refine(isOfficeDay, 'not_a_date');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'required');
const rows = <T extends z.ZodType>(value: T, most: number) => z.array(value).max(most);
const reason = line(300, 5);
const url = optionalLine(300).refine((text) => text === null || /^https:\/\/[^\s]+$/.test(text), 'not_a_link');
/** The desk that calls it. */
const owner = z.string().refine((text) => readOwner(text) !== null, 'required');
/** The key of a desk of the office. */
const desk = z.string().regex(/^(dong:\d{10}|department:\d{1,15}|planner|mayor)$/);

const where = { day, from: time, to: time, place: line(120, 2), onlineUrl: url };
const what = {
  title: line(120, 5),
  about: publicParagraph(2000, 5),
  items: rows(number, mostPoints),
  points: rows(optionalLine(120), mostPoints),
  desks: rows(desk, 80),
};

const somethingToTalkAbout = {
  check: (form: { items: string[]; points: (string | null)[] }) => form.items.length > 0 || form.points.some(Boolean),
  no: { path: ['points'], message: 'no_points' },
};

export const announceSchema = z
  .object({ owner, open: z.enum(['open', 'internal']), ...what, ...where })
  .refine(somethingToTalkAbout.check, somethingToTalkAbout.no);
export const editSchema = z
  .object({ number, version, ...what })
  .refine(somethingToTalkAbout.check, somethingToTalkAbout.no);
export const moveSchema = z.object({ number, version, reason, ...where });
export const cancelSchema = z.object({ number, version, reason });
export const stepSchema = z.object({ number, version });

const minutes = {
  number,
  version,
  minutes: publicParagraph(20_000, 10),
  residents: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(100_000)]),
  attended: rows(desk, 80),
  pointId: rows(id, mostPoints),
  decision: rows(optionalParagraph(1000), mostPoints),
  guestName: rows(optionalLine(40), mostGuests),
  guestAbout: rows(optionalLine(80), mostGuests),
  guestConsent: rows(z.union([z.literal(''), day]), mostGuests),
  taskText: rows(optionalLine(120), mostTasks),
  taskDue: rows(z.union([z.literal(''), day]), mostTasks),
};

type Minutes = z.output<z.ZodObject<typeof minutes>>;

/** Guests are named with the day of their consent, tasks with the day they are due; nobody's numbers stand in what everyone reads. */
function wholeRows(form: Minutes, context: z.RefinementCtx): void {
  const wrong = (path: string, message = 'required') => context.addIssue({ code: 'custom', path: [path], message });
  const scan = (path: string, text: string | null | undefined) => {
    const personal = personalDataError(text ?? '');
    if (personal) wrong(path, personal);
  };
  form.guestName.forEach((name, i) => {
    if (!name) return;
    if (!form.guestAbout[i]) wrong('guestAbout');
    if (!form.guestConsent[i]) wrong('guestConsent', 'consent_missing');
    scan('guestAbout', form.guestAbout[i]);
  });
  form.taskText.forEach((text, i) => {
    if (text && !form.taskDue[i]) wrong('taskDue');
    scan('taskText', text);
  });
  for (const decision of form.decision) scan('decision', decision);
}

export const writeSchema = z.object(minutes).superRefine(wholeRows);
export const correctSchema = z.object({ ...minutes, reason }).superRefine(wholeRows);
export const milestoneSchema = z.object({ number, task: id, project: line(20) });

export type AnnounceInput = z.output<typeof announceSchema>;
export type EditInput = z.output<typeof editSchema>;
export type MoveInput = z.output<typeof moveSchema>;
export type MinutesInput = Minutes;
