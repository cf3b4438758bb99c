import { readFileSync } from 'node:fs';
import { member } from '@/db/schema/member';
import { assignment } from '@/db/schema/staff';
import { loadDistrict } from '@/lib/district/mutations';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import { actorOfSession, openSession } from '@/lib/platform/auth/session-store';
import { db } from './client';

/** Dongs of Seo-gu that tests speak of: two linked to the hub Pungam today, one linked to Dongcheon. */
export const dongs = { pungam: '2914083000', yang3: '2914059000', dongcheon: '2914084000' } as const;

/** Loads the district of Seo-gu into the test's database. Throws when its file is not accepted. */
export async function loadSeogu(): Promise<void> {
  const file: unknown = JSON.parse(readFileSync('db/seed/districts/seogu.json', 'utf8'));
  const loaded = await db.transaction((tx) => loadDistrict(tx, file));
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
}

/** So many verified residents. */
export async function residents(count: number, now: Date): Promise<Resident[]> {
  const rows = await db
    .insert(member)
    .values(
      Array.from({ length: count }, (_, n) => ({
        kind: 'resident' as const,
        name: `주민${n + 1}`,
        verification: 'phone' as const,
        createdAt: new Date(now.getTime() - 400 * 86_400_000),
      })),
    )
    .returning({ id: member.id });
  const actors = await Promise.all(rows.map((row) => signIn(row.id, now)));
  return actors.filter((actor): actor is Resident => actor.kind === 'resident');
}

type Charge = Pick<typeof assignment.$inferInsert, 'role' | 'dongCode' | 'departmentId' | 'institutionId' | 'isHead'>;

/** An officer in charge of something from the beginning of 2022 on, with the powers that follow from it at `now`. */
export async function officer(charge: Charge, now: Date): Promise<Officer> {
  const [row] = await db
    .insert(member)
    .values({ kind: 'officer', name: '이담당', createdAt: now })
    .returning({ id: member.id });
  if (!row) throw new Error('no officer was written');
  await db.insert(assignment).values({ ...charge, memberId: row.id, validFrom: '2022-01-01' });
  const actor = await signIn(row.id, now);
  if (actor.kind !== 'officer') throw new Error('an officer signs in as an officer');
  return actor;
}

async function signIn(memberId: number, now: Date): Promise<Actor> {
  const id = await openSession(memberId, now);
  if (!id) throw new Error(`member ${memberId} cannot sign in`);
  return actorOfSession(id, now);
}
