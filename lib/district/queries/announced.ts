import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { setting } from '@/db/schema/district';

const announced = z.object({ practices: z.int().positive().nullish(), tasks: z.int().positive().nullish() });

/** How many practices and tasks were announced publicly, where the portal may name fewer; empty when nobody has set it. */
export async function getAnnounced() {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, 'announced'));
  return announced.safeParse(row?.value).data ?? {};
}
