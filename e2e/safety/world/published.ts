import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { fileProposal } from '@/lib/proposal/mutations/file';
import { publishProposal } from '@/lib/proposal/mutations/screen';
import type { Cast } from '../cast';
import { as } from './world';

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
