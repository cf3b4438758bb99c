import { z } from 'zod';
import { line, optionalLine, optionalParagraph, paragraph } from '@/lib/format/text';
import { instantOn, isOfficeDay } from '@/lib/platform/calendar/day';

/** How many sessions one course can have: the rows of its form. */
export const sessionRows = 6;
const mostSessions = 12;

const number = z.string().regex(/^\d{4}-\d{4,10}$/);
const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const rows = (max: number) => z.array(optionalLine(max)).max(mostSessions);

const momentOf = (day: string, time: string): Date =>
  instantOn(day, Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));

/** A day and a time in Seoul, as a browser sends it. */
const moment = z
  .string()
  .refine((text) => isOfficeDay(text.slice(0, 10)) && clockTime.test(text.slice(11, 16)), 'not_a_moment')
  .transform((text) => momentOf(text.slice(0, 10), text.slice(11, 16)));

const words = {
  /** `department:3` or `dong:2914059000`. */
  host: z.string('required').refine((text) => /^(department:\d{1,9}|dong:\d{10})$/.test(text), 'required'),
  title: line(100, 3),
  summary: paragraph(3000, 5),
  audience: line(200, 2),
  lecturer: line(100, 2),
  place: line(150, 2),
  contact: line(80, 2),
  capacity: z.coerce.number('not_a_number').int().min(1).max(2000),
  registerFrom: moment,
  registerUntil: moment,
  confirmHours: z.coerce.number('not_a_number').int().min(1).max(168),
  neededSessions: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(mostSessions)]),
  programme: z.union([z.literal('').transform(() => null), number]),
  sessionDay: rows(10),
  sessionFrom: rows(5),
  sessionTo: rows(5),
  sessionTopic: rows(120),
};

type Words = z.output<z.ZodObject<typeof words>>;
export interface PlannedSession {
  startsAt: Date;
  endsAt: Date;
  topic: string | null;
}

/** The rows of the form that are filled in, in the order of time. Rows must be whole: see `planned`. */
export function sessionsOf(input: Pick<Words, 'sessionDay' | 'sessionFrom' | 'sessionTo' | 'sessionTopic'>) {
  return input.sessionDay
    .flatMap((day, at): PlannedSession[] => {
      const [from, to] = [input.sessionFrom[at], input.sessionTo[at]];
      if (!day || !from || !to) return [];
      return [{ startsAt: momentOf(day, from), endsAt: momentOf(day, to), topic: input.sessionTopic[at] ?? null }];
    })
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** Sessions are whole, follow each other and begin after the registration; nobody needs more of them than there are. */
function planned(input: Words, context: z.RefinementCtx): void {
  let whole = true;
  const wrong = (field: string, message: string) => {
    whole = false;
    context.addIssue({ code: 'custom', path: [field], message });
  };
  const isTime = (text: string | null | undefined) => clockTime.test(text ?? '');
  input.sessionDay.forEach((day, at) => {
    const [from, to] = [input.sessionFrom[at], input.sessionTo[at]];
    if (!day && !from && !to) return;
    if (!day || !isOfficeDay(day)) wrong('sessionDay', 'not_a_date');
    else if (!isTime(from)) wrong('sessionFrom', 'not_a_time');
    else if (!isTime(to)) wrong('sessionTo', 'not_a_time');
    else if (String(to) <= String(from)) wrong('sessionTo', 'ends_before_start');
  });
  if (input.registerUntil <= input.registerFrom) wrong('registerUntil', 'ends_before_start');
  if (!whole) return;
  const sessions = sessionsOf(input);
  const [first] = sessions;
  if (!first) wrong('sessionDay', 'no_session');
  if (sessions.some((each, at) => at > 0 && each.startsAt < (sessions[at - 1]?.endsAt ?? each.startsAt)))
    wrong('sessionFrom', 'overlapping');
  if (first && first.startsAt < input.registerUntil) wrong('registerUntil', 'after_the_start');
  if (input.neededSessions !== null && input.neededSessions > sessions.length)
    wrong('neededSessions', 'more_than_sessions');
}

export const newCourseSchema = z.object(words).superRefine(planned);
export const editCourseSchema = z
  .object({ ...words, number, version: z.coerce.number().int(), reason: optionalParagraph(500) })
  .superRefine(planned);
export const whichCourse = z.object({ number });
export const cancelCourseSchema = z.object({ number, reason: paragraph(500, 5) });

const id = z.coerce.number().int().positive();
export const checkInSchema = z
  .object({ number, session: id, code: optionalLine(60), seat: id.nullish() })
  .refine((ask) => ask.code !== null || ask.seat, { path: ['code'], message: 'required' });
export const checkedSeat = z.object({ number, session: id, seat: id });
export const walkInSchema = z.object({ number, session: id, name: line(40, 2) });
export const whichSeat = z.object({ number, seat: id });
export const feedbackSchema = z.object({
  number,
  rating: z.coerce.number('required').int().min(1, 'required').max(5),
  words: optionalParagraph(1000),
});

export type CourseInput = z.output<typeof newCourseSchema>;
export type CourseEdit = z.output<typeof editCourseSchema>;
export type CheckIn = z.output<typeof checkInSchema>;
