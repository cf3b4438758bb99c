import { isSmall, publishableWhole } from '@/lib/hotline/rules/figures';
import { ok, type Result, refuse } from '@/lib/platform/result';

/** Whether this planner may publish: whoever entered or last changed the numbers may not. */
export const decidePublisher = (preparedBy: number, memberId: number | null): Result<undefined> =>
  memberId === null || memberId === preparedBy ? refuse('second_person') : ok();

/** What an office's name in a form stands for. */
export function readOffice(office: string): { dongCode: string | null; departmentId: number | null } {
  const [kind, key = ''] = office.split(':');
  return { dongCode: kind === 'dong' ? key : null, departmentId: kind === 'department' ? Number(key) : null };
}

export const writeOffice = ({
  dongCode,
  departmentId,
}: {
  dongCode: string | null;
  departmentId: number | null;
}): string => (dongCode ? `dong:${dongCode}` : departmentId ? `department:${departmentId}` : 'all');

interface Dated {
  methodId: number;
  periodTo: string;
}

/** Scores by their method, and within it by period: what stands in one list was measured in one way, and nothing else makes a line. */
export function seriesOf<T extends Dated>(cards: readonly T[]): { methodId: number; cards: T[] }[] {
  const methods = [...new Set(cards.map((card) => card.methodId))];
  return methods.map((methodId) => ({
    methodId,
    cards: cards
      .filter((card) => card.methodId === methodId)
      .toSorted((a, b) => (a.periodTo < b.periodTo ? -1 : a.periodTo > b.periodTo ? 1 : 0)),
  }));
}

interface Rated {
  n: number;
  mean: number;
}

/** Ratings by part of a whole, without those that too few gave or that could be worked out from the rest. The whole goes with them when it is too small. */
export function publishableRatings<T extends Rated>(
  parts: readonly T[],
): { n: number | null; mean: number | null; parts: (T | { [K in keyof T]: K extends 'n' | 'mean' ? null : T[K] })[] } {
  const shown = publishableWhole(parts.map(({ n }) => n));
  const total = parts.reduce((sum, { n }) => sum + n, 0);
  const mean = parts.reduce((sum, part) => sum + part.n * part.mean, 0) / Math.max(1, total);
  return {
    n: shown.whole,
    mean: total === 0 || isSmall(total) ? null : mean,
    parts: parts.map((part, at) =>
      shown.parts[at] === null || part.n === 0 ? { ...part, n: null, mean: null } : part,
    ),
  };
}
