import { notFound } from 'next/navigation';
import { isUncertain } from '@/lib/platform/calendar/calendar';
import { addDays, type Day, dayOf, isDay, yearOf } from '@/lib/platform/calendar/day';
import { decideDeclaration } from '@/lib/platform/calendar/holidays';
import { listTemporaryHolidays, officeCalendar } from '@/lib/platform/calendar/queries';
import { now as clockNow } from '@/lib/platform/clock/now';
import { countMoved } from '@/lib/platform/clock/recompute';
import { currentActor } from '@/lib/platform/session';
import { mayKeepCalendar } from './policy-holidays';

export type DeclaredDay = { day: Day; nameKo: string; nameEn: string; withdrawable: boolean };
/** A day someone thinks of declaring: why it cannot be, or how many due dates it would move. */
export type PreviewedDay = { day: Day } & ({ refused: string } | { refused: null; moves: number });

/** The office's own days off, what declaring another day would do, and the last year whose public holidays are published. 404 for all but administrators. */
export async function loadHolidays(params: Record<string, string | string[] | undefined>) {
  if (!mayKeepCalendar(await currentActor())) notFound();
  const now = clockNow();
  const today = dayOf(now);
  const days = await listTemporaryHolidays();
  return {
    today,
    days: days.toReversed().map((row): DeclaredDay => ({ ...row, withdrawable: row.day > today })),
    preview: typeof params.day === 'string' && isDay(params.day) ? await previewOf(params.day, now) : null,
    declared: countIn(params.declared),
    withdrawn: countIn(params.withdrawn),
    publishedUntil: lastPublishedYear(today),
  };
}

async function previewOf(day: Day, now: Date): Promise<PreviewedDay> {
  const calendar = await officeCalendar();
  const decided = decideDeclaration(day, calendar, now);
  if (!decided.ok) return { day, refused: decided.code };
  return { day, refused: null, moves: await countMoved([...calendar.temporary.values(), { day, name: '' }], now) };
}

function lastPublishedYear(today: Day): number {
  let day = today;
  while (!isUncertain(day)) day = addDays(day, 365);
  return yearOf(day) - 1;
}

const countIn = (value: string | string[] | undefined): number | null =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : null;
