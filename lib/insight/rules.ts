import { addDays, type Day } from '@/lib/platform/calendar/day';
import {
  type BoardKind,
  type BoardNumbers,
  type BoardQuery,
  type BoardSubject,
  boardKinds,
  complaintKinds,
  proposalKinds,
  usualDays,
} from './schema';

export type BoardRow = BoardNumbers & {
  key: string;
  name: string;
  /** The page of what the row is about, if it has one. */
  href: string | null;
};

/** Which promises a subject of the board counts. */
export function kindsOf(what: BoardSubject): readonly BoardKind[] {
  if (what === 'complaints') return complaintKinds;
  if (what === 'proposals') return proposalKinds;
  return boardKinds.filter((kind) => kind === what);
}

/** Rows in the order asked for; equal ones, and those without a number at the end, stay in the order they came in. */
export function sortRows(rows: readonly BoardRow[], { sort, order }: Pick<BoardQuery, 'sort' | 'order'>): BoardRow[] {
  if (sort === 'name') return [...rows];
  const direction = order === 'up' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[sort], b[sort]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return (left - right) * direction;
  });
}

/** How many were answered, in time or late. */
export function answered({ inTime, late }: BoardNumbers): number {
  return inTime + late;
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
