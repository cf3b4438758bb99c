import { notFound } from 'next/navigation';
import { one, type Query } from '@/lib/format/query';
import { maySeeAllThreads, maySeeThreads } from '@/lib/hotline/policy';
import { hasRole } from '@/lib/platform/actor';
import { now as readNow } from '@/lib/platform/clock/now';
import { currentActor } from '@/lib/platform/session';
import { listComplaintWork, listHeldWork, listToScreen } from './queries';
import { listItemWork, listMilestoneWork, listOpinionWork, listOverdue, listToGather } from './queries-agenda';
import { countUnreadTexts, findHotlineWork, listHotlineWork } from './queries-hotline';
import { listApplicationWork } from './queries-programme';
import { listAppeals, listBursts, listLookWork, listReports, listTakedownWork } from './queries-talk';
import { inOrder, isLate, isOfficer, narrow, scopeOf, type Task, tasks, type WorkRow } from './rules';
import { roomsOf } from './rules-rooms';

/** The officer's inbox: everything that waits for this officer, what is due first on top, and how much of each there is. */
export async function loadDesk(query: Query) {
  const actor = await currentActor();
  if (!isOfficer(actor)) notFound();
  const now = readNow();
  const scope = scopeOf(actor);
  const lists = await Promise.all([
    listToScreen(scope),
    listComplaintWork(scope),
    listHeldWork(scope),
    listReports(scope),
    listBursts(scope),
    listAppeals(scope),
    listTakedownWork(scope),
    listToGather(scope, now),
    listItemWork(scope),
    listOpinionWork(scope),
    listMilestoneWork(scope, now),
    listHotlineWork(scope, now),
    listApplicationWork(scope),
    listLookWork(scope),
    listOverdue(scope, now),
  ]);
  const all = inOrder(lists.flat());
  const asked = one(query.task);
  const task: Task | 'late' | undefined = asked === 'late' ? 'late' : tasks.find((t) => t === asked);
  const words = one(query.q) ?? '';
  const rows = narrow(all, { ...(task ? { task } : {}), words, now });
  const [unreadTexts, texts] = await Promise.all([
    countUnreadTexts(scope),
    words && (!task || task === 'hotline') ? findHotlineWork(scope, words) : [],
  ]);
  return {
    all,
    rows: [...rows, ...texts.filter((found) => !rows.some((row) => row.key === found.key))],
    texts: maySeeThreads(actor) ? { unread: unreadTexts, morning: maySeeAllThreads(actor) } : null,
    counts: countTasks(all, now),
    task,
    words,
    now,
    rooms: roomsOf(actor),
    admin: hasRole(actor, 'admin'),
    residents: hasRole(actor, 'dong_officer'),
  };
}

function countTasks(rows: readonly WorkRow[], now: Date): { task: Task | 'late'; n: number }[] {
  const late = { task: 'late' as const, n: rows.filter((row) => isLate(row, now)).length };
  const found = tasks.map((task) => ({
    task,
    n: rows.filter((row) => row.task === task).reduce((sum, row) => sum + (row.count ?? 1), 0),
  }));
  return [late, ...found].filter(({ n }) => n > 0);
}
