import { z } from 'zod';
import type { Query } from '@/lib/format/query';
import { addDays, type Day, isOfficeDay } from '@/lib/platform/calendar/day';

/** Promises of a complaint, by its kind. */
export const complaintKinds = ['inquiry_procedure', 'inquiry_law', 'suggestion', 'grievance', 'everyday'] as const;
/** Promises to those who propose, and what departments are asked on the way. */
export const proposalKinds = ['dong_screening', 'proposal_decision', 'opinion'] as const;
export const boardKinds = [...complaintKinds, ...proposalKinds] as const;
export type BoardKind = (typeof boardKinds)[number];

/** What the board is about: everything of a sort, or one kind. */
export const subjects = ['complaints', 'proposals', ...boardKinds] as const;
export type BoardSubject = (typeof subjects)[number];

export const groupings = ['dong', 'zone', 'department', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

/** The numbers of a row, each with a definition in copy. */
export const measures = [
  'received',
  'inTime',
  'late',
  'open',
  'overdue',
  'ended',
  'extended',
  'reopened',
  'median',
] as const;
export type Measure = (typeof measures)[number];

export type BoardQuery = {
  what: BoardSubject;
  by: Grouping;
  /** First and last day of receipt in Seoul, both included. */
  from: Day;
  to: Day;
  sort: Measure | 'name';
  order: 'up' | 'down';
};

/** One line of the board. `median` in seconds from receipt to the first answer, null where nothing was answered. */
export type BoardNumbers = Record<Exclude<Measure, 'median'>, number> & { median: number | null };

const day = z.string().refine(isOfficeDay);
const one = z.union([z.string(), z.array(z.string()).transform((list) => list[0])]).optional();
/** An address is typed, shared and crawled: what cannot be read in it falls back, it is no error. */
const forgiving = z.object({
  what: one.pipe(z.enum(subjects)).catch('complaints'),
  by: one.pipe(z.enum(groupings)).catch('dong'),
  from: one.pipe(day).nullable().catch(null),
  to: one.pipe(day).nullable().catch(null),
  sort: one.pipe(z.enum(['name', ...measures])).catch('name'),
  order: one.pipe(z.enum(['up', 'down'])).catch('down'),
});

/** Days that the board covers when nothing else is asked for, the last of them today. */
export const usualDays = 90;

/**
 * Reads the board's address. Without days it covers the last 90; days the wrong way round are turned.
 * @param today the day in Seoul
 */
export function readBoardQuery(params: Query, today: Day): BoardQuery {
  const { from, to, ...rest } = forgiving.parse(params);
  const last = to ?? (from !== null && from > today ? from : today);
  const first = from ?? addDays(last, 1 - usualDays);
  return first <= last ? { ...rest, from: first, to: last } : { ...rest, from: last, to: first };
}

/** Ready-made periods that end today: a month, a quarter, a year. */
export function periods(today: Day): { key: 'month' | 'quarter' | 'year'; from: Day; to: Day }[] {
  const last = (days: number) => ({ from: addDays(today, 1 - days), to: today });
  return [
    { key: 'month', ...last(30) },
    { key: 'quarter', ...last(usualDays) },
    { key: 'year', ...last(365) },
  ];
}

/** The board's address with some of its query changed; the usual values are left out, so that one view has one address. */
export function boardHref(path: string, query: BoardQuery, change: Partial<BoardQuery>, today: Day): string {
  const next = { ...query, ...change };
  const params = new URLSearchParams();
  if (next.what !== 'complaints') params.set('what', next.what);
  if (next.by !== 'dong') params.set('by', next.by);
  if (next.to !== today || next.from !== addDays(today, 1 - usualDays)) {
    params.set('from', next.from);
    params.set('to', next.to);
  }
  if (next.sort !== 'name') params.set('sort', next.sort);
  if (next.sort !== 'name' && next.order !== 'down') params.set('order', next.order);
  return params.size > 0 ? `${path}?${params}` : path;
}
