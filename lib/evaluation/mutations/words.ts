import { and, eq } from 'drizzle-orm';
import { evaluationTask } from '@/db/schema/evaluation';
import type { Work } from '@/lib/platform/transact';

/** What a takedown keeps of a reply: what was answered, promised and reported, and all of it as one reads it. */
interface Words {
  text: string;
  reply: string | null;
  promise: string | null;
  keptHow: string | null;
}

/** One task in one round. */
interface Place {
  subjectId: number;
  taskId: number | null;
}

const at = ({ subjectId, taskId }: Place) =>
  and(eq(evaluationTask.evaluationId, subjectId), eq(evaluationTask.projectId, taskId ?? 0));

/** Takes down what those in charge answered to a result; whether the promise was kept stays. Answers with the words as they were; null when there is nothing to take down. */
export async function takeReplyDown(work: Work, place: Place, said: { text: string }): Promise<Words | null> {
  const [row] = await work.tx.select().from(evaluationTask).where(at(place)).for('update');
  if (!row || row.reply === null || row.takenDownAt !== null) return null;
  const { reply, promise, keptHow } = row;
  const none = { promise: promise && '', keptHow: keptHow && '' };
  await work.tx
    .update(evaluationTask)
    .set({ ...none, reply: said.text, takenDownAt: work.now })
    .where(at(place));
  return { text: [reply, promise, keptHow].filter(Boolean).join('\n\n'), reply, promise, keptHow };
}

/** Puts it back as it was. */
export async function putReplyBack(work: Work, place: Place, { text: _, ...words }: Words): Promise<void> {
  await work.tx
    .update(evaluationTask)
    .set({ ...words, takenDownAt: null })
    .where(at(place));
}

/** Says in its place that it does not come back. */
export async function sayReplyGone(work: Work, place: Place, said: { text: string }): Promise<void> {
  await work.tx.update(evaluationTask).set({ reply: said.text }).where(at(place));
}
