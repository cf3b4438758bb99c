import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { Calendar } from './calendar';
import { officeCalendar } from './queries';

/** Writers of clocks share this lock; whoever changes the calendar takes it alone, so that no clock is dated by yesterday's calendar. */
const key = 7_310_002;

/** The calendar, which nobody can change until this transaction ends. Ask before locking any clock, so that nothing waits in a circle. */
export async function settledCalendar(tx: Tx): Promise<Calendar> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${key})`);
  return officeCalendar(tx);
}

/** Waits until nobody is writing a clock, and keeps everyone from it until this transaction ends. */
export async function lockCalendar(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${key})`);
}
