import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { dong, temporaryHoliday } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { loadDistrict } from '@/lib/district/mutations';
import { publishHeads } from '@/lib/platform/ledger/heads';
import { temporaryHoliday as dayOff } from './content/reasons';
import { residentName, seedPeople } from './people';
import type { ItemCase } from './story/agenda';
import { tellBrands } from './story/brands';
import { emptyWorld } from './story/build';
import { tellConsents } from './story/consents';
import { tellCourses } from './story/courses';
import { tellEvaluations, tellTaskRounds } from './story/evaluations';
import { tellPictures } from './story/files';
import { tellFollows } from './story/follows';
import { tellMeetings } from './story/meetings';
import { tellMerchants } from './story/merchants';
import { tellNotices, tellRoundNotices } from './story/notices';
import { tellPlaces } from './story/places';
import { tellAgenda } from './story/plot-agenda';
import { tellBurst } from './story/plot-burst';
import { someWorkingDay, tellComplaints } from './story/plot-complaints';
import { tellHotline } from './story/plot-hotline';
import { tellMeasures } from './story/plot-measures';
import { tellFresh, tellSingles, tellTwins, tellWaiting } from './story/plot-proposals';
import { tellTakedowns } from './story/plot-takedowns';
import { tellPractices } from './story/practices';
import type { ProposalCase } from './story/proposals';
import { tellResearch } from './story/research';
import { type Round, roundsOf } from './story/rounds';
import { tellScores } from './story/scores';
import { tellTasks } from './story/tasks';
import { countVoices, tellComments, tellSupports } from './story/voices';
import type { World } from './story/world';
import { write } from './story/write';

/** How long ago the demo district began to use the portal. */
const daysOfUse = 470;
/** Since when each zone's open round runs, in days. */
const openFor: Record<string, number> = { growing: 12, happy: 9, together: 17, liveable: 5 };

/**
 * Fills an empty database with the demo district: its dongs and desks, invented people, and a year of their cases, dated relative to `now`.
 * The same `now` gives the same rows.
 */
export default async function seed(db: Db, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const file: unknown = JSON.parse(await readFile(resolve('db/seed/districts/seogu.json'), 'utf8'));
    const loaded = await loadDistrict(tx, file);
    if (!loaded.ok) throw new Error(`the demo district is not sound:\n${loaded.problems.join('\n')}`);
    const began = new Date(now.getTime() - daysOfUse * 86_400_000);
    const people = await seedPeople(tx, { residents: 430, validFrom: '2022-10-06', now: began });
    const [chipyeong] = await tx.select({ code: dong.code }).from(dong).where(eq(dong.slug, 'chipyeong'));
    const [english] = await tx
      .insert(member)
      .values({
        kind: 'resident',
        ...residentName('Sarah Bennett'),
        homeDong: chipyeong?.code ?? null,
        verification: 'residence',
        createdAt: began,
      })
      .returning({ id: member.id });
    const day = someWorkingDay(now);
    await tx
      .insert(temporaryHoliday)
      .values({ day, ...dayOff, declaredAt: new Date(now.getTime() - 62 * 86_400_000), declaredBy: people.admin });
    const world = await emptyWorld(tx, now, people, [{ day, name: dayOff.nameKo, nameEn: dayOff.nameEn }]);
    await write(tx, tell(world, { english: english?.id ?? people.residents[0]?.id ?? 0 }));
    await tellBurst(tx, world);
    await tellMeasures(tx, now);
    await tellTakedowns(tx, now, people);
    await tellConsents(tx);
    await tx.execute(sql`set constraints all immediate`); // what is public is in the ledger now
    await publishHeads(now, tx);
  });
}

/** The stories, in the order in which they need each other. */
function tell(world: World, authors: { english: number }) {
  const rounds = roundsOfAll(world);
  const { proposals } = tellAgenda(world, rounds);
  const singles = tellSingles(world, rounds, authors);
  tellTwins(world, new Map([...proposals, ...singles]));
  tellFresh(world);
  tellWaiting(world);
  tellComplaints(world, authors);
  tellPractices(world);
  tellPlaces(world);
  tellResearch(world);
  tellBrands(world);
  tellTasks(world);
  tellEvaluations(world);
  tellScores(world);
  tellMeetings(world);
  const all = world.cases.filter((c) => c.noun === 'proposal') as ProposalCase[];
  tellSupports(world, all);
  const comments = tellComments(world, all);
  countVoices(all, world.cases.filter((c) => c.noun === 'agenda') as ItemCase[], comments);
  const notices = tellNotices(world, comments);
  tellHotline(world);
  tellMerchants(world);
  tellCourses(world);
  const told = tellRoundNotices(world, tellTaskRounds(world));
  tellFollows(world);
  tellPictures(world);
  return {
    world,
    rounds,
    comments,
    notices: [...notices, ...told].toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

function roundsOfAll(world: World): Round[] {
  const hubs = new Map([...world.places.values()].map((place) => [place.hub.zone, place.hub]));
  return [...hubs].flatMap(([zone, { zoneId, who }]) => roundsOf(world, zoneId, who, openFor[zone] ?? 10));
}
