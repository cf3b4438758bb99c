import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { writeComment } from '@/lib/comment/mutations';
import { fileProposal } from '@/lib/proposal/mutations/file';
import { mergeProposal } from '@/lib/proposal/mutations/merge';
import { publishProposal } from '@/lib/proposal/mutations/screen';
import type { Cast } from '../cast';
import { decidedItem } from './agenda';
import { as, type Maker } from './world';

let made = 0;

/** Files a proposal of the author in the officer's dong. `words` is found again in its texts. */
export async function filedProposal(cast: Cast, words = 'A bench in the shade'): Promise<string> {
  made += 1;
  const fields = {
    title: `${words} ${made}`,
    problem: `Nobody can rest on the way up. ${words}`,
    improvement: `A bench with a roof half way. ${words}`,
    effect: 'Old people rest.',
    dongCode: cast.dong,
    pillars: [],
    place: null,
    longitude: null,
    latitude: null,
    files: [],
  };
  return (await as(cast.author, (work) => fileProposal(work, fields))).number;
}

export async function versionOfProposal(number: string): Promise<number> {
  const [row] = await db
    .select({ version: proposal.version })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  return row?.version ?? 0;
}

export async function publishedProposal(cast: Cast, words?: string): Promise<string> {
  const number = await filedProposal(cast, words);
  const step = { number, version: await versionOfProposal(number), reason: null };
  await as(cast.dongOfficer, (work) => publishProposal(work, step));
  return number;
}

export const makeProposal: Maker = async (cast, state = 'published') => {
  if (state === 'not_adopted') {
    const { proposal: number } = await decidedItem(cast, 'not_adopted');
    return { number };
  }
  if (state === 'submitted') {
    const number = await filedProposal(cast);
    return { number, version: String(await versionOfProposal(number)), twin: await publishedProposal(cast) };
  }
  const [number, twin] = [await publishedProposal(cast), await publishedProposal(cast)];
  const comment = await as(cast.author, (work) => writeComment(work, { number, text: 'I walk there too.' }));
  if (state === 'merged') {
    const step = { number, version: await versionOfProposal(number), reason: null, into: twin };
    await as(cast.dongOfficer, (work) => mergeProposal(work, step));
  }
  return { number, twin, version: String(await versionOfProposal(number)), part: String(comment.id) };
};
