import {
  type BoardKind,
  type BoardNumbers,
  type BoardQuery,
  type BoardSubject,
  boardKinds,
  complaintKinds,
  proposalKinds,
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
