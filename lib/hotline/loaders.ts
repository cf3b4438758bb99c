import { notFound } from 'next/navigation';
import { listDepartments } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import type { Actor } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { isDemo } from '@/lib/platform/auth/settings';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { getClock } from '@/lib/platform/clock/queries';
import { listSteps } from '@/lib/platform/history';
import { paths } from '@/lib/platform/paths';
import { eventsOnThread, mayOpenThread, maySeeAllThreads } from './policy';
import { getThread, listSaid, listThreadsAtDesk } from './queries';
import { getHotlineFigures } from './queries/figures';
import { listSaidOnPhone } from './queries/phone';
import { shows } from './schema';

/** The thread a form names, for its desk; null otherwise, so that others learn nothing of it. */
export async function loadThreadFor(number: string, actor: Actor) {
  const thread = await getThread(number);
  return thread && mayOpenThread(actor, thread) ? thread : null;
}

/** The queue of the mayor's office, or of a department what was routed to it. */
export async function loadThreads(lang: Lang, query: Query) {
  const actor = await requireOfficer(lang, paths(lang).deskHotline);
  const departments = actor.assignments.flatMap((a) => a.departmentId ?? []);
  const all = maySeeAllThreads(actor);
  if (!all && departments.length === 0) notFound();
  const shown = shows.find((each) => each === one(query.show)) ?? 'open';
  return { shown, rows: await listThreadsAtDesk({ all, departments }, shown), now: now() };
}

/** One thread with everything said on it. */
export async function loadThread(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, paths(lang).deskThread(number));
  const thread = await loadThreadFor(number, actor);
  if (!thread) notFound();
  const at = now();
  const [said, steps, clock, departments] = await Promise.all([
    listSaid([thread.id]),
    listSteps([thread.id], { internal: true }),
    getClock(thread.id, 'hotline', at),
    listDepartments(dayOf(at)),
  ]);
  return { thread, said, steps, clock, departments, events: eventsOnThread(actor, thread), now: at };
}
export type ThreadPage = Awaited<ReturnType<typeof loadThread>>;

const year = 365 * 24 * 3_600_000;

/** The public figures of the last twelve months, and whether this copy has a demo phone to try. */
export async function loadHotline() {
  const at = now();
  const figures = await getHotlineFigures(new Date(at.getTime() - year), at);
  return { figures, demo: isDemo() };
}

/** The demo's phone with these last four digits; where demo sign-in is off there is none. */
export async function loadDemoPhone(query: Query) {
  if (!isDemo()) notFound();
  const asked = one(query.phone) ?? '';
  const digits = /^\d{4}$/.test(asked) ? asked : '0001';
  return { digits, said: await listSaidOnPhone(`0100000${digits}`), wrong: one(query.wrong) !== undefined, now: now() };
}
