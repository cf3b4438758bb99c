import type { WorkRow } from '@/lib/desk/rules';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';

/** Where the work of a row is done. */
export function rowHref(row: Pick<WorkRow, 'task' | 'kind' | 'number'>, lang: Lang): string {
  const at = paths(lang);
  if (row.task === 'report') return at.deskComments;
  if (row.number === null) return at.deskHub;
  return {
    proposal: at.deskProposal,
    complaint: at.deskComplaint,
    agenda_item: at.deskAgendaItem,
    project: at.deskProject,
  }[row.kind](row.number);
}
