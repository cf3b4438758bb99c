import { sql } from 'drizzle-orm';
import { setting } from '@/db/schema/district';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import type { Work } from '@/lib/platform/transact';

/** Keeps a setting of the office in place of the one before, and notes in the audit trail who changed it to what. */
export async function saveSetting(
  work: Work,
  key: string,
  value: Record<string, string | number | boolean>,
): Promise<void> {
  const changed = { value, changedAt: work.now, changedBy: memberIdOf(work.actor) };
  await work.tx
    .insert(setting)
    .values({ key, ...changed })
    .onConflictDoUpdate({ target: setting.key, set: { ...changed, version: sql`${setting.version} + 1` } });
  await audit(work, { type: 'setting.changed', data: { key, ...value } });
}
