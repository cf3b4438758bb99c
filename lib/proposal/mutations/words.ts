import { eq } from 'drizzle-orm';
import { proposal } from '@/db/schema/proposal';
import { hideFiles, showFiles } from '@/lib/platform/files/files';
import type { Work } from '@/lib/platform/transact';
import { lockProposals } from './move';

/** What a takedown keeps of a proposal. */
interface Words {
  title: string;
  problem: string;
  improvement: string;
  effect: string;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  /** Files that everyone could see. */
  files: string[];
}

/**
 * Takes the words and files of a proposal down and puts `said` in their place, so that no page, list, feed or search has them any more. Answers with the
 * words as they were; null when there is none, or when they are down already.
 */
export async function takeProposalDown(
  work: Work,
  id: number,
  said: { title: string; text: string },
): Promise<Words | null> {
  const [row] = await lockProposals(work, [id]);
  if (!row || row.takenDownAt !== null) return null;
  const { title, problem, improvement, effect, place, longitude, latitude } = row;
  const files = await hideFiles(work, id);
  const none = { improvement: '', effect: '', place: null, longitude: null, latitude: null };
  await work.tx
    .update(proposal)
    .set({ ...none, title: said.title, problem: said.text, takenDownAt: work.now, version: row.version + 1 })
    .where(eq(proposal.id, id));
  return { title, problem, improvement, effect, place, longitude, latitude, files };
}

/** Puts the words and files of a proposal back as they were. */
export async function putProposalBack(work: Work, id: number, { files, ...words }: Words): Promise<void> {
  const [row] = await lockProposals(work, [id]);
  if (!row) return;
  await work.tx
    .update(proposal)
    .set({ ...words, takenDownAt: null, version: row.version + 1 })
    .where(eq(proposal.id, id));
  await showFiles(work, files);
}

/** Says in the place of words that are down that they do not come back. */
export async function sayProposalGone(work: Work, id: number, said: { title: string; text: string }): Promise<void> {
  await work.tx.update(proposal).set({ title: said.title, problem: said.text }).where(eq(proposal.id, id));
}
