import { bigint, timestamp } from 'drizzle-orm/pg-core';

/** An instant, kept in UTC with its zone and read as a Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A generated 64-bit key that stays within what a JavaScript number holds exactly. */
export const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();

/** A foreign key to such an id. */
export const ref = (name: string) => bigint(name, { mode: 'number' });
