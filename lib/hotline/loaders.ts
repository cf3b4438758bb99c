import { notFound } from 'next/navigation';
import { listDepartments, listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import type { Actor } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { asSystem } from '@/lib/platform/auth/scope';
import { isDemo } from '@/lib/platform/auth/settings';
import type { Calendar } from '@/lib/platform/calendar/calendar';
import { dayOf } from '@/lib/platform/calendar/day';
import { officeCalendar } from '@/lib/platform/calendar/queries';
import { elapsedHours, workingHoursBetween } from '@/lib/platform/calendar/working-time';
import { now } from '@/lib/platform/clock/now';
import { type ClockView, getClock } from '@/lib/platform/clock/queries';
import { listSteps } from '@/lib/platform/history';
import { paths } from '@/lib/platform/paths';
import { loadTexting } from './loaders/texting';
import { eventsOnThread, mayApproveAnswer, mayContribute, mayOpenThread, mayReadThread } from './policy';
import { getThread, listSaid } from './queries';
import { getPrepared, hasApproval, listTemplates } from './queries/answering';
import { type Contribution, listContributions } from './queries/contributions';
import { getHotlineFigures } from './queries/figures';
import { getLostAnswer } from './queries/lost';
import { listSaidOnPhone } from './queries/phone';
import { getSuggestion } from './queries/suggest';
import { departmentsOf } from './rules/desk';
import { decideFilled, mergeValuesOf } from './rules/templates';
import { openStates } from './states';

/** The thread a form names, for its desk; null otherwise, so that others learn nothing of it. */
export async function loadThreadFor(number: string, actor: Actor) {
  const thread = await getThread(number);
  return thread && mayOpenThread(actor, thread) ? thread : null;
}

/** The thread to whose answer this officer's department was asked to contribute. */
export async function loadThreadToContribute(number: string, actor: Actor) {
  const thread = await getThread(number);
  return thread && mayContribute(actor, thread) ? thread : null;
}

/** One thread with everything said on it, and what this officer may do about it. */
export async function loadThread(lang: Lang, number: string, query: Query = {}) {
  const actor = await requireOfficer(lang, paths(lang).deskThread(number));
  const thread = await getThread(number);
  if (!thread || !mayReadThread(actor, thread)) notFound();
  const at = now();
  const texting = await loadTexting(actor, thread, at);
  const open = openStates.includes(thread.state);
  const [
    said,
    steps,
    clock,
    calendar,
    departments,
    dongs,
    contributions,
    suggestion,
    prepared,
    approval,
    templates,
    lost,
  ] = await Promise.all([
    listSaid([thread.id, ...texting.joined.map((each) => each.id)]),
    listSteps([thread.id], { internal: true }),
    getClock(thread.id, 'hotline', at),
    officeCalendar(),
    listDepartments(dayOf(at)),
    listDongs(dayOf(at)),
    listContributions(thread.id),
    open && thread.departmentId === null ? getSuggestion(thread.id) : null,
    getPrepared(thread.id),
    hasApproval(),
    listTemplates(),
    open ? getLostAnswer(thread.id) : null,
  ]);
  const own = departmentsOf(actor);
  const heads = mayApproveAnswer(actor, thread);
  const chosen = templates.find((each) => String(each.id) === one(query.template));
  return {
    thread,
    said,
    steps,
    clock,
    waited: clock && waited(clock, calendar, at),
    departments,
    dongs,
    contributions,
    owed: contributions.filter((each) => own.includes(each.departmentId) && isOwed(each)),
    suggestion,
    texting,
    prepared,
    /** The answer that may be lost. */
    lost,
    templates,
    /** The template that was chosen, with its names filled in; a refusal when one cannot be. */
    begun: chosen ? decideFilled(chosen.body, mergeValuesOf({ ...thread, dueAt: clock?.dueAt ?? null })) : null,
    /** Whether this officer lets answers go out, and whether what they write waits for somebody who does. */
    heads,
    waits: approval && !heads,
    memberId: actor.memberId,
    leads: mayOpenThread(actor, thread),
    events: eventsOnThread(actor, thread),
    now: at,
  };
}
export type ThreadPage = Awaited<ReturnType<typeof loadThread>>;

const isOwed = (each: Contribution): boolean => each.answeredAt === null && each.cancelledAt === null;

/** How long the sender has waited, by the wall clock and in hours of the office, until the answer or until now. */
function waited({ startedAt, stoppedAt }: ClockView, calendar: Calendar, at: Date) {
  const until = stoppedAt ?? at;
  return { elapsed: elapsedHours(startedAt, until), working: workingHoursBetween(startedAt, until, calendar) };
}

const year = 365 * 24 * 3_600_000;

/** The public figures of the last twelve months, and whether this copy has a demo phone to try. */
export async function loadHotline() {
  const at = now();
  const figures = await asSystem(() => getHotlineFigures(new Date(at.getTime() - year), at));
  return { figures, demo: isDemo() };
}

/** The demo's phone with these last four digits; where demo sign-in is off there is none. */
export async function loadDemoPhone(query: Query) {
  if (!isDemo()) notFound();
  const asked = one(query.phone) ?? '';
  const digits = /^\d{4}$/.test(asked) ? asked : '0001';
  return {
    digits,
    said: await asSystem(() => listSaidOnPhone(`0100000${digits}`)),
    wrong: one(query.wrong) !== undefined,
    now: now(),
  };
}
