import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { answer, complaint } from '@/db/schema/complaint';
import { hideFiles, showFiles } from '@/lib/platform/files/files';
import type { Work } from '@/lib/platform/transact';

/** What a takedown keeps of a complaint. */
interface Words {
  title: string;
  text: string;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  files: string[];
}

type Said = { title: string; text: string };

/** Takes the words and files of a public complaint down and puts `said` in their place. Answers with the words as they were; null when there is nothing to take down. */
export async function takeComplaintDown(work: Work, id: number, said: Said): Promise<Words | null> {
  const [row] = await work.tx.select().from(complaint).where(eq(complaint.id, id)).for('update');
  if (!row || row.takenDownAt !== null) return null;
  const { title, text, place, longitude, latitude } = row;
  const files = await hideFiles(work, id);
  await work.tx
    .update(complaint)
    .set({ ...said, place: null, longitude: null, latitude: null, takenDownAt: work.now, version: row.version + 1 })
    .where(eq(complaint.id, id));
  return { title, text, place, longitude, latitude, files };
}

/** Puts them back as they were. */
export async function putComplaintBack(work: Work, id: number, { files, ...words }: Words): Promise<void> {
  await work.tx
    .update(complaint)
    .set({ ...words, takenDownAt: null, version: sql`${complaint.version} + 1` })
    .where(eq(complaint.id, id));
  await showFiles(work, files);
}

/** Says in their place that they do not come back. */
export async function sayComplaintGone(work: Work, id: number, said: Said): Promise<void> {
  await work.tx.update(complaint).set(said).where(eq(complaint.id, id));
}

/** What a takedown keeps of the answers to a complaint: each, and all of them as one reads them. */
interface Answers {
  text: string;
  answers: { id: number; text: string }[];
}

/** Takes what the office answered to a public complaint down. Answers with the words as they were; null when there is nothing to take down. */
export async function takeAnswersDown(work: Work, id: number, said: Said): Promise<Answers | null> {
  await work.tx.select({ id: complaint.id }).from(complaint).where(eq(complaint.id, id)).for('update');
  const shown = and(eq(answer.complaintId, id), isNull(answer.takenDownAt));
  const answers = await work.tx
    .select({ id: answer.id, text: answer.text })
    .from(answer)
    .where(shown)
    .orderBy(asc(answer.id));
  if (answers.length === 0) return null;
  await work.tx.update(answer).set({ text: said.text, takenDownAt: work.now }).where(shown);
  return { text: answers.map(({ text }) => text).join('\n\n'), answers };
}

/** Puts them back as they were. */
export async function putAnswersBack(work: Work, { answers }: Answers): Promise<void> {
  for (const { id, text } of answers)
    await work.tx.update(answer).set({ text, takenDownAt: null }).where(eq(answer.id, id));
}

/** Says in their place that they do not come back. */
export async function sayAnswersGone(work: Work, id: number, said: Said): Promise<void> {
  await work.tx
    .update(answer)
    .set({ text: said.text })
    .where(and(eq(answer.complaintId, id), isNotNull(answer.takenDownAt)));
}
