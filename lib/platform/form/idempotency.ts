import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { idempotency } from '@/db/schema/subject';
import { type Actor, memberIdOf } from '../actor';
import { ok, type Result, refuse } from '../result';
import type { Work } from '../transact';
import type { FormValues } from './form-state';

/** One press of a form: what it does, its key (null: sent without), and a hash of what it carried. */
export interface Press {
  action: string;
  key: string | null;
  content: string;
}

type Kept = { value?: unknown; content?: string };

/** The hash of a form as it was sent: its fields, and name and size of its files. The same press has the same one. */
export function contentOf(values: FormValues, form: FormData): string {
  const files = [...form].flatMap(([field, entry]) => (entry instanceof File ? [[field, entry.name, entry.size]] : []));
  return createHash('sha256')
    .update(JSON.stringify([values, files]))
    .digest('hex');
}

/**
 * Runs `run` once for a person's form. A second press with the same key waits for the first and gets its answer; the same key on another form is
 * refused as `conflict`, with other words in it (sent, gone back, changed) as `sent_before`. A refused first press leaves no trace, so that a
 * corrected form may use its key again.
 */
export async function once<T>(work: Work, press: Press, run: () => Promise<Result<T>>): Promise<Result<T>> {
  const { action, key, content } = press;
  const memberId = memberIdOf(work.actor);
  if (key === null || memberId === null) return run();
  const mine = and(eq(idempotency.memberId, memberId), eq(idempotency.key, key));
  const claimed = await work.tx
    .insert(idempotency)
    .values({ memberId, key, action, answer: {}, createdAt: work.now })
    .onConflictDoNothing()
    .returning({ key: idempotency.key });
  if (claimed.length === 0) {
    const [first] = await work.tx.select().from(idempotency).where(mine);
    if (!first || first.action !== action) return refuse('conflict');
    const kept = first.answer as Kept;
    return kept.content === content ? ok(kept.value as T) : refuse('sent_before');
  }
  const result = await run();
  if (result.ok)
    await work.tx
      .update(idempotency)
      .set({ answer: { value: result.value, content } })
      .where(mine);
  return result;
}

/**
 * The answer that this very press was given before; null when it is the first. For a press that is no longer allowed because its own first
 * sending has moved the case on.
 */
export async function answeredBefore<T>(actor: Actor, press: Press): Promise<{ value: T } | null> {
  const memberId = memberIdOf(actor);
  if (press.key === null || memberId === null) return null;
  const [first] = await db
    .select()
    .from(idempotency)
    .where(and(eq(idempotency.memberId, memberId), eq(idempotency.key, press.key)));
  const kept = first?.answer as Kept | undefined;
  return first?.action === press.action && kept?.content === press.content ? { value: kept.value as T } : null;
}
