import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { hotlineThread } from '@/db/schema/hotline';
import { subject } from '@/db/schema/subject';
import { receiveText } from '@/lib/hotline/mutations/receive';
import type { Cast } from '../cast';
import { as, type Maker } from './world';

let made = 0;

/** A text of a number that has not texted before; gives the number of its case. */
export async function receivedText(words: string): Promise<string> {
  made += 1;
  const text = {
    provider: 'demo',
    id: randomUUID(),
    from: `010-0000-${String(9000 - made).padStart(4, '0')}`,
    text: words,
    media: [],
    sentAt: new Date(),
  };
  const { number } = await as({ kind: 'provider', name: 'demo' }, (work) => receiveText(work, text, text));
  if (!number) throw new Error('the text was filed nowhere');
  return number;
}

/** A text that somebody sent; with a department when it is the department's. */
export const makeThread =
  (routed: boolean): Maker =>
  async (cast: Cast, state = 'received') => {
    const number = await receivedText('The lamp at the corner is out.');
    const [found] = await db.select({ id: subject.id }).from(subject).where(eq(subject.number, number));
    const [row] = await db
      .update(hotlineThread)
      .set({
        state: state as typeof hotlineThread.$inferInsert.state,
        departmentId: routed ? cast.department : null,
        answeredAt: state === 'answered' ? new Date() : null,
      })
      .where(eq(hotlineThread.id, found?.id ?? 0))
      .returning({ version: hotlineThread.version });
    return { number, version: String(row?.version) };
  };
