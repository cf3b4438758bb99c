import { listThreadsAtDesk } from '@/lib/hotline/queries';
import type { Scope, WorkRow } from './rules';

/** Texts that wait for the mayor's office or for one of this officer's departments. Their words stay on their own page. */
export async function listHotlineWork(scope: Scope): Promise<WorkRow[]> {
  const rows = await listThreadsAtDesk({ all: scope.mayor || scope.planner, departments: scope.departments });
  return rows.map((row) => ({
    key: row.number,
    task: 'hotline',
    kind: 'hotline_thread',
    number: row.number,
    title: row.title,
    dueAt: row.dueAt,
    paused: false,
    where: row.department,
  }));
}
