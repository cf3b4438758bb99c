import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';

/** One change of who has which powers at a time; taken first. */
export async function lockPowers(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7310004)`);
}
