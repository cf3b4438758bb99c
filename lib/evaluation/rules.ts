import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { EvaluationState } from './states';

interface Period {
  state: EvaluationState;
  opensAt: Date;
  closesAt: Date;
}

/** Where a round stands at a moment: opened is not begun, and what has run out is over also before the worker has closed it. */
export type Phase = 'draft' | 'announced' | 'running' | 'counting' | 'published' | 'cancelled';
export function phaseOf({ state, opensAt, closesAt }: Period, now: Date): Phase {
  if (state === 'closed') return 'counting';
  if (state !== 'open') return state;
  if (now < opensAt) return 'announced';
  return now < closesAt ? 'running' : 'counting';
}

/** Those in charge answer a result within so many days, and are reminded so many days before the last of them. */
const daysToReply = 14;
const daysOfWarning = 3;

/** The last day to answer a result that was published then. */
export const replyDueOn = (publishedAt: Date): string => addDays(dayOf(publishedAt), daysToReply);

/** When those who have not answered are reminded of it: from the morning of that day on. */
export const remindedOn = (publishedAt: Date): string => addDays(replyDueOn(publishedAt), -daysOfWarning);

interface Voter {
  verification: 'none' | 'phone' | 'residence';
  homeDong: string | null;
  unitedIntoId: number | null;
}
const levels = ['none', 'phone', 'residence'] as const;

/** Whether somebody may take part: `needs_phone`, `needs_residence`, `needs_dong`, `other_dong`. */
export function decideVoter(
  voter: Voter,
  round: { level: 'account' | 'phone' | 'residence'; dongs: readonly string[] },
): Result<undefined> {
  if (voter.unitedIntoId !== null) return refuse('not_allowed');
  const needed = round.level === 'account' ? 'none' : round.level;
  if (levels.indexOf(voter.verification) < levels.indexOf(needed)) return refuse(`needs_${needed}`);
  if (round.dongs.length === 0) return ok();
  if (voter.homeDong === null) return refuse('needs_dong');
  return round.dongs.includes(voter.homeDong) ? ok() : refuse('other_dong');
}

/** Whether ballots are taken now: `not_begun`, `round_over`, or `wrong_state` for a round that nobody may see. */
export function decideTime(round: Period, now: Date): Result<undefined> {
  const phase = phaseOf(round, now);
  if (phase === 'running') return ok();
  if (phase === 'announced') return refuse('not_begun');
  return phase === 'draft' ? refuse('not_found') : refuse('round_over');
}

/** A task is marked by all criteria or left out as a whole. */
export function decideMarks(marks: readonly (number | null | undefined)[], criteria: number): Result<number[]> {
  const given = Array.from({ length: criteria }, (_, at) => marks[at] ?? null);
  const missing = given.indexOf(null);
  if (missing >= 0) return refuse('required', { field: `mark${missing + 1}` });
  return ok(given.map(Number));
}

/** Marks as an officer types them from paper, one cell a task in their order. Refuses `not_all_criteria:row`, and `too_many_cells` for more cells than tasks. */
export function readSheet(cells: readonly string[], tasks: number, criteria: number): Result<(number[] | null)[]> {
  if (cells.length !== tasks) return refuse('too_many_cells', { field: 'marks' });
  const wrong = cells.findIndex((cell) => cell !== '' && cell.length !== criteria);
  if (wrong >= 0) return refuse(`not_all_criteria:${wrong + 1}`, { field: 'marks' });
  return ok(cells.map((cell) => (cell === '' ? null : [...cell].map(Number))));
}

/** The rows in which two readings of a sheet differ, counted from 1. */
export const differences = (first: readonly string[], second: readonly string[]): number[] =>
  first.flatMap((cell, at) => (cell === second[at] ? [] : [at + 1]));

/** 32 bits that look like chance but follow from what they are made of (FNV-1a, then the finish of MurmurHash3). */
function mixed(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The order in which one person meets the tasks: another for everybody, so that none is always last, and the same whenever they come back. */
export const orderFor = <T extends { projectId: number }>(tasks: readonly T[], round: number, person: number): T[] =>
  [...tasks]
    .map((task) => ({ task, at: mixed(`${round}:${person}:${task.projectId}`) }))
    .sort((a, b) => a.at - b.at || a.task.projectId - b.task.projectId)
    .map(({ task }) => task);

/** What a form calls a moment, in Seoul. */
export const readMoment = (text: string): Date =>
  instantOn(text.slice(0, 10), Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)));

/** A moment as a form shows it, in Seoul. */
export function writeMoment(at: Date): string {
  const day = dayOf(at);
  const minutes = Math.floor((at.getTime() - instantOn(day).getTime()) / 60_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
