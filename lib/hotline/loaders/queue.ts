import { notFound } from 'next/navigation';
import { listDepartments, listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { mayKeepHotline, mayKeepTemplates, maySeeAllThreads, maySeeThreads } from '../policy';
import { listWaitingForApproval } from '../queries/answering';
import { countUnreadThreads, listThreads } from '../queries/list';
import { departmentsOf } from '../rules/desk';
import { shows } from '../schema';
import { readCursor, readNarrowed, writeCursor } from '../schema/list';

const pageLength = 40;
const narrowing = ['state', 'category', 'department', 'dong', 'due'] as const;

/** A page of the queue of the mayor's office, or of a department what it has or was asked about. `next` is where the following page begins. */
export async function loadThreads(lang: Lang, query: Query) {
  const actor = await requireOfficer(lang, paths(lang).deskHotline);
  if (!maySeeThreads(actor)) notFound();
  const at = now();
  const reach = { all: maySeeAllThreads(actor), departments: departmentsOf(actor) };
  const shown = shows.find((each) => each === one(query.show)) ?? 'open';
  const asked = Object.fromEntries(narrowing.map((name) => [name, one(query[name])]));
  const after = readCursor(one(query.after));
  const [found, unread, departments, dongs] = await Promise.all([
    listThreads(reach, shown, readNarrowed(asked), { after, limit: pageLength + 1, now: at }),
    countUnreadThreads(reach),
    listDepartments(dayOf(at)),
    listDongs(dayOf(at)),
  ]);
  const page = found.slice(0, pageLength);
  const last = page.at(-1);
  const waiting = await listWaitingForApproval(page.map((row) => row.id));
  return {
    rows: page.map(({ departmentId, ...row }) => ({
      ...row,
      waits: waiting.has(row.id),
      /** Another department leads, and asks this officer's for its part. */
      asked: !reach.all && !reach.departments.includes(departmentId ?? 0),
    })),
    shown,
    asked,
    unread,
    departments,
    dongs,
    all: reach.all,
    keeps: mayKeepTemplates(actor) || mayKeepHotline(actor),
    first: after === null,
    next: found.length > pageLength && last ? writeCursor(last) : null,
    now: at,
  };
}
export type ThreadQueue = Awaited<ReturnType<typeof loadThreads>>;
