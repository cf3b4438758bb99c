import { formatShortInstant } from '@/lib/format/dates';
import { startClock } from '@/lib/platform/clock/mutations';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { tell } from '../queue';

interface Case {
  id: number;
  number: string;
}

/** Starts the 48 hours, from now or from when the words came in, and tells the sender until when. */
export async function promiseAnswer(
  work: Work,
  thread: Case,
  say: (number: string, due: string) => string,
  { since = work.now, kind = 'receipt' }: { since?: Date; kind?: 'receipt' | 'notice' } = {},
): Promise<Result<Case>> {
  const started = await startClock(work, thread.id, 'hotline', since);
  if (!started.ok) return started;
  const due = formatShortInstant(started.value.dueAt, work.now, 'ko');
  const key = `receipt:${thread.id}:${work.now.toISOString()}`;
  await tell(work, { threadId: thread.id, kind, key, body: say(thread.number, due) });
  return ok(thread);
}
