import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { member } from '@/db/schema/member';
import { proposal, support, supportHold } from '@/db/schema/proposal';
import { event } from '@/db/schema/subject';
import { inventedName, residentName } from '../people';
import type { World } from './world';

const minute = 60_000;
/** Voices of the burst, by network: who made the accounts a moment before. */
const crowd = { a: 9, b: 4 } as const;

/** One proposal of Yang 3-dong was supported by thirteen accounts within half an hour of being made: they wait to be looked at. */
export async function tellBurst(tx: Tx, world: World): Promise<void> {
  const place = world.places.get('yang3');
  if (!place) return;
  const [quiet] = await tx
    .select({ id: proposal.id })
    .from(proposal)
    .where(and(eq(proposal.dongCode, place.code), eq(proposal.state, 'published')))
    .orderBy(asc(proposal.supportCount), asc(proposal.id))
    .limit(1);
  if (!quiet) return;
  const from = new Date(world.times.now.getTime() - 7 * 60 * minute);
  const later = (n: number) => new Date(from.getTime() + n * minute);
  const networks = Object.entries(crowd).flatMap(([name, n]) => Array.from({ length: n }, () => name.repeat(32)));
  const people = await tx
    .insert(member)
    .values(
      networks.map((_, n) => ({
        kind: 'resident' as const,
        ...residentName(inventedName(640 + n)),
        homeDong: null,
        verification: 'phone' as const,
        createdAt: later(n * 2 - 3),
      })),
    )
    .returning({ id: member.id });
  const [hold] = await tx
    .insert(supportHold)
    .values({ proposalId: quiet.id, why: 'one_network', openedAt: later(16), usualPerHour: 0.1 })
    .returning({ id: supportHold.id });
  if (!hold) throw new Error('the burst was not written');
  await tx.insert(support).values(
    people.map(({ id }, n) => ({
      proposalId: quiet.id,
      memberId: id,
      createdAt: later(n * 2),
      standing: 'held' as const,
      holdId: hold.id,
      network: networks[n] ?? null,
    })),
  );
  await tx.insert(event).values({
    subjectId: quiet.id,
    type: 'proposal.hold_supports',
    at: later(16),
    actorKind: 'system',
    public: false,
    data: { hold: hold.id, voices: people.length },
    salt: 'burst',
  });
}
