import type { Span } from '../calendar/working-time';
import type { PromiseName } from './promises';

/**
 * How a period counts.
 * - `working_days`: days of the office, the first one counted; five or fewer become hours of eight a day
 *   (Civil Petitions Treatment Act, art. 19 ① ②)
 * - `working_hours`: hours of the office
 * - `hours`: hours by the wall clock
 * - `days`, `months`: by the calendar, the first day not counted, ending on a working day (Civil Act, arts. 157, 160, 161)
 */
export const periodUnits = ['working_days', 'working_hours', 'hours', 'days', 'months'] as const;
export type PeriodUnit = (typeof periodUnits)[number];
export type Period = { unit: PeriodUnit; n: number };

/** Time spent waiting for the resident; `to` is null while it lasts. */
export type Pause = { from: Date; to: Date | null; reason: string };

/** `n` more in the period's own unit. `consent`: the resident agreed, without which there is no second one. */
export type Extension = { at: Date; n: number; reason: string; consent: boolean };

/**
 * Everything that is known about one promise; due time, state and explanation are derived from it.
 * There is deliberately nothing here to restart it with: a case that is routed elsewhere keeps its clock.
 */
export type ClockRecord = {
  promise: PromiseName;
  startedAt: Date;
  period: Period;
  pauses: Pause[];
  extensions: Extension[];
  stoppedAt: Date | null;
};

/** The record as it survives JSON: instants as ISO 8601 text. */
export type StoredPauses = { from: string; to: string | null; reason: string }[];
export type StoredExtensions = { at: string; n: number; reason: string; consent: boolean }[];

export function storePauses(pauses: readonly Pause[]): StoredPauses {
  return pauses.map((pause) => ({ ...pause, from: pause.from.toISOString(), to: pause.to?.toISOString() ?? null }));
}

export function storeExtensions(extensions: readonly Extension[]): StoredExtensions {
  return extensions.map((extension) => ({ ...extension, at: extension.at.toISOString() }));
}

export function readPauses(stored: StoredPauses): Pause[] {
  return stored.map((pause) => ({
    ...pause,
    from: new Date(pause.from),
    to: pause.to === null ? null : new Date(pause.to),
  }));
}

export function readExtensions(stored: StoredExtensions): Extension[] {
  return stored.map((extension) => ({ ...extension, at: new Date(extension.at) }));
}

/** Pauses as stretches, one that lasts ending at `until`; those that overlap become one. */
export function pausedSpans({ pauses, startedAt }: ClockRecord, until: Date): Span[] {
  const spans = pauses
    .map(({ from, to }) => ({ from: from < startedAt ? startedAt : from, to: to ?? until }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || span.from > last.to) merged.push(span);
    else if (span.to > last.to) last.to = span.to;
  }
  return merged;
}
