import { readFileSync } from 'node:fs';
import { proposal, support } from '@/db/schema/proposal';
import { event, subject } from '@/db/schema/subject';
import { loadDistrict } from '@/lib/district/mutations';
import { db } from './client';
import { type People, seedPeople } from './seed/people';

/** The first of what was written. Throws when nothing was. */
export function only<T>(rows: T[]): T {
  if (rows[0] === undefined) throw new Error('nothing was written');
  return rows[0];
}

/** Seo-gu with its demo people: an officer for every desk and so many residents. */
export async function peopledDistrict(residents: number, now: Date): Promise<People> {
  return db.transaction(async (tx) => {
    await loadDistrict(tx, JSON.parse(readFileSync('db/seed/districts/seogu.json', 'utf8')));
    return seedPeople(tx, { residents, validFrom: '2022-10-06', now });
  });
}

let n = 0;

/** A case of some kind without anything in it. */
export async function putSubject(kind: 'proposal' | 'agenda_item' | 'complaint', now: Date) {
  const number = `2026-9${String(++n).padStart(3, '0')}`;
  return only(await db.insert(subject).values({ kind, number, createdAt: now }).returning());
}

type Filed = { author: number; dong: string; supporters?: number[]; mergedInto?: number };

/** A published (or merged) proposal as a row, without its history. Answers with its id. */
export async function putProposal({ author, dong, supporters = [], mergedInto }: Filed, now: Date): Promise<number> {
  const { id } = await putSubject('proposal', now);
  const words = { title: `제안 ${id}`, problem: '문제', improvement: '개선', effect: '효과' };
  const times = { submittedAt: now, changedAt: now, publishedAt: now };
  const state = mergedInto ? ('merged' as const) : ('published' as const);
  await db
    .insert(proposal)
    .values({ id, authorId: author, dongCode: dong, state, mergedIntoId: mergedInto ?? null, ...words, ...times });
  for (const memberId of supporters) await db.insert(support).values({ proposalId: id, memberId, createdAt: now });
  return id;
}

/** A step in a case's history as a row, told to nobody yet. Answers with its id. */
export async function putStep(
  subjectId: number,
  type: string,
  now: Date,
  more: Partial<typeof event.$inferInsert> = {},
): Promise<number> {
  const row = { subjectId, type, at: now, actorKind: 'system' as const, public: true, salt: 'salt', ...more };
  return only(await db.insert(event).values(row).returning()).id;
}
