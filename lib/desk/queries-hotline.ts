import { countUnreadThreads, findThreads, listThreads } from '@/lib/hotline/queries/list';
import type { Scope, WorkRow } from './rules';

/** The inbox shows no more than this; the queue of the texts has them all. */
const most = 200;

const reachOf = (scope: Scope) => ({ all: scope.mayor || scope.planner, departments: scope.departments });

type Found = Awaited<ReturnType<typeof findThreads>>[number];

const rowOf = ({ number, title, dueAt, department }: Found): WorkRow => ({
  key: number,
  task: 'hotline',
  kind: 'hotline_thread',
  number,
  title,
  dueAt,
  paused: false,
  where: department,
});

/** Texts that wait for the mayor's office or for one of this officer's departments. */
export async function listHotlineWork(scope: Scope, now: Date): Promise<WorkRow[]> {
  const rows = await listThreads(reachOf(scope), 'open', {}, { after: null, limit: most, now });
  return rows.map(rowOf);
}

/** Texts in this officer's reach that say these words, whatever has become of them. */
export async function findHotlineWork(scope: Scope, words: string): Promise<WorkRow[]> {
  const rows = await findThreads(reachOf(scope), words.normalize('NFC').split(/\s+/u).filter(Boolean));
  return rows.map(rowOf);
}

/** How many texts nobody has read. */
export const countUnreadTexts = (scope: Scope): Promise<number> => countUnreadThreads(reachOf(scope));
