import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { outboundText, phone } from '@/db/schema/hotline';

/** The door by which the last text of the number came in that a text of ours is for; null when there is none. */
export async function getDoorOfText(textId: number): Promise<string | null> {
  const [row] = await db
    .select({ door: phone.door })
    .from(outboundText)
    .innerJoin(phone, eq(phone.id, outboundText.phoneId))
    .where(eq(outboundText.id, textId));
  return row?.door ?? null;
}
