import type { WorkRow } from '@/lib/desk/rules';
import type { Lang } from '@/lib/format/copy';
import { casePath, deskPath, paths } from '@/lib/platform/paths';

/** Where the work of a row is done. What is only late is read on its public page; null where there is none. */
export function rowHref(row: Pick<WorkRow, 'task' | 'kind' | 'number' | 'title'>, lang: Lang): string | null {
  const at = paths(lang);
  if (row.task === 'report') return at.deskComments;
  if (row.task === 'takedown') return at.deskTakedowns;
  if (row.task === 'appeal') return at.deskMeasures;
  if (row.task === 'supports') return at.deskSupports;
  if (row.task === 'looks') return at.deskPrivacy;
  if (row.number === null) return at.deskHub;
  if (row.task === 'overdue') return row.title ? casePath(lang, row.kind, row.number) : null;
  return deskPath(lang, row.kind, row.number);
}
