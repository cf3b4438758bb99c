import type { Tx } from '@/db/client';
import { follow } from '@/db/schema/follow';
import { pillars } from '@/lib/proposal/schema';
import type { World } from './world';

type Row = typeof follow.$inferInsert;
const nothing = { dongCode: null, zoneId: null, subjectId: null, topic: null };
const dayMs = 86_400_000;

/** How many of a hundred residents follow their own dong, a topic, and each project. */
const shares = { dong: 34, topic: 9, project: 5 };

/** Whom the demo's residents want to hear of: mostly their own dong, some a topic, a few each project. Told last, so that no other story changes with it. */
export function tellFollows(world: World): void {
  const { chance, times } = world;
  const some = (share: number) => chance.int(0, 99) < share;
  const createdAt = () => new Date(times.now.getTime() - chance.int(1, 300) * dayMs);
  const own: Row[] = world.residents.flatMap(({ id: memberId, dongCode }) => [
    ...(some(shares.dong) ? [{ ...nothing, memberId, kind: 'dong' as const, dongCode, createdAt: createdAt() }] : []),
    ...(some(shares.topic)
      ? [
          {
            ...nothing,
            memberId,
            kind: 'topic' as const,
            topic: `pillar:${chance.pick(pillars)}`,
            createdAt: createdAt(),
          },
        ]
      : []),
  ]);
  const projects = world.cases.filter(({ kind, state }) => kind === 'project' && state !== 'done');
  const readers = projects.map((made) => ({ made, rows: world.residents.filter(() => some(shares.project)) }));
  const at = createdAt();
  world.rows.push(async (tx: Tx) => {
    const cases = readers.flatMap(({ made, rows }) =>
      rows.map(({ id: memberId }): Row => ({ ...nothing, memberId, kind: 'case', subjectId: made.id, createdAt: at })),
    );
    await tx
      .insert(follow)
      .values([...own, ...cases])
      .onConflictDoNothing();
  });
}
