import { eq } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { setting } from '@/db/schema/district';
import { type QuietHours, quietDefaults } from '../rules/quiet';

export const quietKey = 'hotline.quiet_hours';

/** The office's quiet hours; what is missing or unusable is the default. */
export async function getQuietHours(on: Pick<Tx, 'select'> = db): Promise<QuietHours> {
  const [row] = await on.select({ value: setting.value }).from(setting).where(eq(setting.key, quietKey));
  const kept = (row?.value ?? {}) as Partial<Record<keyof QuietHours, unknown>>;
  const minute = (value: unknown, otherwise: number): number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24 * 60 ? Number(value) : otherwise;
  return {
    from: minute(kept.from, quietDefaults.from),
    to: minute(kept.to, quietDefaults.to),
    holdReplies: typeof kept.holdReplies === 'boolean' ? kept.holdReplies : quietDefaults.holdReplies,
  };
}
