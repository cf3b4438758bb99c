import type { Tx } from '@/db/client';
import type { event, subject } from '@/db/schema/subject';
import type { Role } from '@/lib/platform/actor';
import type { Calendar } from '@/lib/platform/calendar/calendar';
import { decideTransition, type Workflow } from '@/lib/platform/workflow';
import type { ClockBook } from './clocks';
import type { Random } from './random';
import type { Times } from './times';

export type Data = Record<string, string | number | boolean | null>;

/** A case while its story is told; id and number come when all stories are told, in the order of their first day. */
export interface Case<State extends string = string> {
  kind: typeof subject.$inferInsert.kind;
  /** What its steps are called by, as in `proposal.publish`. */
  noun: string;
  createdAt: Date;
  state: State;
  changedAt: Date;
  version: number;
  id: number;
  number: string;
}

/** Who takes a step, in which role and in the name of which desk. */
export interface Who {
  kind: 'resident' | 'officer' | 'system' | 'provider';
  memberId: number | null;
  role: Role;
  desk: string | null;
}

type EventRow = typeof event.$inferInsert;

/** A step as told; what names other cases is filled in when they have numbers. */
export interface Told {
  subject: Case;
  row: Omit<EventRow, 'subjectId' | 'data' | 'salt'> & { salt: string };
  data: () => Data;
  /** What the ledger's hash is made of. */
  text: string;
  id: number;
}

/** What a step may carry. */
export interface Step {
  reason?: string | null;
  text?: string | null;
  data?: () => Data;
  /** Narrows the table's word: a case that is not public has no public steps. */
  public?: boolean;
}

export interface Place {
  code: string;
  slug: string;
  officer: Who;
  hub: { zoneId: number; zone: string; who: Who };
  longitude: number | null;
  latitude: number | null;
}

export interface Department {
  id: number;
  ko: string;
  en: string;
  who: Who;
  /** Who leads it; the same person where it has only one. */
  head: Who;
}

export interface World {
  times: Times;
  calendar: Calendar;
  /** The day itself, or the next one on which the office works. */
  workingDay(day: string): string;
  chance: Random;
  clocks: ClockBook;
  cases: Case[];
  events: Told[];
  places: Map<string, Place>;
  departments: Map<string, Department>;
  institutions: Map<string, { id: number; who: Who }>;
  /** Keys of the fields of tasks by their slugs. */
  fields: Map<string, number>;
  planners: [Who, Who];
  residents: { id: number; dongCode: string }[];
  demo: Record<string, number>;
  /** Complaints that came from proposals; their story goes on with the others. */
  redirected: Case[];
  /** Writes the tables of stories that nothing else needs, once their cases have numbers. */
  rows: ((tx: Tx) => Promise<void>)[];
}

export const resident = (memberId: number): Who => ({ kind: 'resident', memberId, role: 'author', desk: null });
export const system: Who = { kind: 'system', memberId: null, role: 'system', desk: null };

export function newCase<C extends Case>(world: World, made: C): C {
  world.cases.push(made);
  return made;
}

export const blank = (createdAt: Date) => ({ createdAt, changedAt: createdAt, version: 1, id: 0, number: '' });

/** Records something that does not change the state. */
export function note(
  world: World,
  c: Case,
  what: string,
  who: Who,
  at: Date,
  step: Step & { to?: string; from?: string } = {},
): Told {
  const told: Told = {
    subject: c,
    row: {
      type: `${c.noun}.${what}`,
      at,
      actorKind: who.kind,
      memberId: who.memberId,
      desk: who.desk,
      from: step.from ?? null,
      to: step.to ?? null,
      reason: step.reason ?? null,
      public: step.public ?? false,
      salt: world.chance.hex(16),
    },
    data: step.data ?? (() => ({})),
    text: step.text ?? step.reason ?? '',
    id: 0,
  };
  world.events.push(told);
  return told;
}

/** Takes a step of the table; throws when the table does not have it, so that no history is told that could not have happened. */
export function step<S extends string, E extends string>(
  world: World,
  c: Case<S>,
  workflow: Workflow<S, E>,
  event: NoInfer<E>,
  who: Who,
  wished: Date,
  more: Step = {},
): Date {
  const decided = decideTransition(workflow, { state: c.state, event, roles: [who.role], reason: more.reason ?? null });
  if (!decided.ok) throw new Error(`${c.noun} in ${c.state} cannot ${event} as ${who.role}: ${decided.code}`);
  const after = world.times.after(c.changedAt, wished);
  const at = who.kind === 'officer' ? world.times.opened(after) : after;
  const open = decided.value.public && more.public !== false;
  note(world, c, event, who, at, { ...more, from: c.state, to: decided.value.to, public: open });
  c.state = decided.value.to;
  c.changedAt = at;
  c.version += 1;
  return at;
}

/** In which state a case was at a moment, by its history. */
export function stateAt(world: World, c: Case, at: Date): string {
  const before = world.events.filter((e) => e.subject === c && e.row.to && e.row.at <= at);
  return before.at(-1)?.row.to ?? c.state;
}

export function placeOf(world: World, slugOrCode: string): Place {
  const place = world.places.get(slugOrCode);
  if (!place) throw new Error(`no dong ${slugOrCode}`);
  return place;
}

export function departmentOf(world: World, slug: string): Department {
  const department = world.departments.get(slug);
  if (!department) throw new Error(`no department ${slug}`);
  return department;
}

/** Someone who lives there, not the same as the ones in `not`. */
export function neighbour(world: World, dongCode: string, not: readonly number[] = []): number {
  return world.chance.pick(world.residents.filter((r) => r.dongCode === dongCode && !not.includes(r.id))).id;
}
