import type { Actor, Officer } from '@/lib/platform/actor';
import type { CaseKind } from '@/lib/platform/paths';

/** What is to be done; the words are in copy. */
export const tasks = [
  'screen',
  'receive',
  'answer',
  'release',
  'gather',
  'complete',
  'opinion',
  'review',
  'decide',
  'publish',
  'plan',
  'milestone',
  'report',
  'supports',
  'appeal',
  'takedown',
  'hotline',
  'application',
  'looks',
  'overdue',
] as const;
export type Task = (typeof tasks)[number];

/** One thing on a desk. */
export interface WorkRow {
  key: string;
  task: Task;
  kind: CaseKind;
  /** Null for a heap of cases, such as a hub's round. */
  number: string | null;
  title: string;
  /** How many cases a heap holds. */
  count?: number;
  dueAt: Date | null;
  /** Standing still while a resident is waited for. */
  paused: boolean;
  where: { nameKo: string; nameEn: string } | null;
}

/** Whose desk it is, as the queries need it. */
export interface Scope {
  memberId: number;
  dongs: string[];
  departments: number[];
  institutions: number[];
  hubZones: number[];
  linkedDongs: string[];
  planner: boolean;
  mayor: boolean;
  admin: boolean;
}

/** The reach of an officer, from assignments and today's membership. */
export function scopeOf(officer: Officer): Scope {
  const { assignments, memberId, hubZones, linkedDongs } = officer;
  const has = (role: string) => assignments.some((a) => a.role === role);
  return {
    memberId,
    dongs: assignments.flatMap((a) => a.dongCode ?? []),
    departments: assignments.flatMap((a) => a.departmentId ?? []),
    institutions: assignments.flatMap((a) => a.institutionId ?? []),
    hubZones,
    linkedDongs,
    planner: has('planner'),
    mayor: has('mayor'),
    admin: has('admin'),
  };
}

export const isOfficer = (actor: Actor): actor is Officer => actor.kind === 'officer';

const far = Number.POSITIVE_INFINITY;

/** What is due first comes first; what waits for a resident and what has no due time comes last, oldest number first. */
export function inOrder(rows: readonly WorkRow[]): WorkRow[] {
  const at = (row: WorkRow) => (row.paused || !row.dueAt ? far : row.dueAt.getTime());
  return rows.toSorted((a, b) => {
    const [left, right] = [at(a), at(b)];
    return left === right ? (a.number ?? '').localeCompare(b.number ?? '') : left < right ? -1 : 1;
  });
}

/** Past its due time and not standing still. */
export const isLate = (row: WorkRow, now: Date): boolean => !row.paused && row.dueAt !== null && row.dueAt < now;

/** The rows of one tab and of a search: every word has to occur in number or title. */
export function narrow(rows: readonly WorkRow[], ask: { task?: Task | 'late'; words?: string; now: Date }): WorkRow[] {
  const words = (ask.words ?? '').normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    if (ask.task === 'late' && !isLate(row, ask.now)) return false;
    if (ask.task && ask.task !== 'late' && row.task !== ask.task) return false;
    const text = `${row.number ?? ''} ${row.title}`.normalize('NFC').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
