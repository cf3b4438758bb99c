import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { closeCall, openCall, writeCall } from '@/lib/research/mutations/call';
import { prepareSelection, publishSelection } from '@/lib/research/mutations/select';
import { foundTeam, startTeam } from '@/lib/research/mutations/team';
import { loadSeogu, officer, residents } from './testing-world';

/** A day on which the tests' calls are open, and one on which their days are over. */
export const now = new Date('2026-11-10T03:00:00Z');
export const later = new Date('2026-12-10T03:00:00Z');

/** Eight residents and two planners. */
export async function researchers(): Promise<{ people: Resident[]; planner: Officer; second: Officer }> {
  await loadSeogu();
  const people = await residents(8, now);
  const planner = await officer({ role: 'planner' }, now);
  return { people, planner, second: await officer({ role: 'planner' }, now) };
}

export const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);

/** Does one piece of work; throws when it is refused. */
export async function done<T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now): Promise<T> {
  const result = await as(actor, run, at);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** A call that is open, with a grant of 100,000 won a team. */
export async function newCall(planner: Officer, teamCount = 2): Promise<string> {
  const { number } = await done(planner, (work) =>
    writeCall(work, {
      kind: 'research',
      department: 1,
      title: 'Small research of the quarter',
      area: 'Streets',
      about: 'Questions about the streets.',
      eligibility: 'phone',
      firstDay: '2026-11-01',
      lastDay: '2026-11-20',
      runsUntil: '2027-03-01',
      grantWon: 100_000,
      teamCount,
    }),
  );
  await done(planner, (work) => openCall(work, { number }));
  return number;
}

export const found = (call: string, who: Resident, at = now) =>
  as(
    who,
    (work) =>
      foundTeam(work, {
        call,
        name: 'The counters',
        title: 'Who crosses',
        question: 'Why?',
        method: 'Count',
        plan: 'Go',
      }),
    at,
  );

export async function newTeam(call: string, who: Resident): Promise<string> {
  const made = await found(call, who);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.number;
}

export const prepare = (planner: Officer, number: string) =>
  done(
    planner,
    (work) => prepareSelection(work, { number, outcome: 'select', reason: 'It matters.', grantWon: 100_000 }),
    later,
  );

/** A team that was selected and has begun, with 100,000 won. */
export async function runningTeam(planner: Officer, second: Officer, lead: Resident): Promise<string> {
  const call = await newCall(planner);
  const number = await newTeam(call, lead);
  await done(planner, (work) => closeCall(work, { number: call }));
  await prepare(planner, number);
  await done(second, (work) => publishSelection(work, { number }), later);
  await done(lead, (work) => startTeam(work, { number }), later);
  return number;
}
