import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { department, dong, institution, taskField, zone, zoneMembership } from '@/db/schema/district';
import { calendar as officeCalendar, type TemporaryDay, workingDayFrom } from '@/lib/platform/calendar/calendar';
import { dayOf } from '@/lib/platform/calendar/day';
import type { People } from '../people';
import { ClockBook } from './clocks';
import { random } from './random';
import { times } from './times';
import type { Place, Who, World } from './world';

/** The world before anything has happened in it: who sits at which desk today, and which zone a dong belongs to. */
export async function emptyWorld(tx: Tx, now: Date, people: People, daysOff: TemporaryDay[]): Promise<World> {
  const chance = random(20_221_006);
  const calendar = officeCalendar(daysOff);
  const departments = await tx
    .select({ id: department.id, slug: department.slug, ko: department.nameKo, en: department.nameEn })
    .from(department)
    .orderBy(department.id);
  return {
    times: times(now, calendar, chance),
    calendar,
    workingDay: (day) => workingDayFrom(day, calendar),
    chance,
    clocks: new ClockBook(calendar),
    cases: [],
    events: [],
    places: await placesOf(tx, people, dayOf(now)),
    departments: new Map(
      departments.map(({ id, slug, ko, en }) => [
        slug,
        {
          id,
          ko,
          en,
          who: officer(people.departmentOfficers[slug], 'department_officer', `department:${id}`),
          head: officer(people.departmentHeads[slug], 'department_officer', `department:${id}`),
        },
      ]),
    ),
    institutions: await institutionsOf(tx, people),
    fields: new Map((await tx.select().from(taskField)).map(({ slug, id }) => [slug, id])),
    planners: [officer(people.planners[0], 'planner', 'planner'), officer(people.planners[1], 'planner', 'planner')],
    residents: people.residents,
    demo: people.demo,
    redirected: [],
    rows: [],
  };
}

async function institutionsOf(tx: Tx, people: People): Promise<World['institutions']> {
  const rows = await tx
    .select({ id: institution.id, slug: institution.slug })
    .from(institution)
    .orderBy(institution.id);
  return new Map(
    rows.map(({ id, slug }) => [
      slug,
      { id, who: officer(people.institutionOfficers[slug], 'institution_officer', `institution:${id}`) },
    ]),
  );
}

async function placesOf(tx: Tx, people: People, today: string): Promise<Map<string, Place>> {
  const rows = await tx
    .select({
      code: dong.code,
      slug: dong.slug,
      longitude: dong.longitude,
      latitude: dong.latitude,
      zoneId: zone.id,
      zone: zone.slug,
      role: zoneMembership.role,
    })
    .from(dong)
    .innerJoin(
      zoneMembership,
      sql`${zoneMembership.dongCode} = ${dong.code} and ${zoneMembership.validFrom} <= ${today}::date and (${zoneMembership.validTo} is null or ${zoneMembership.validTo} > ${today}::date)`,
    )
    .innerJoin(zone, sql`${zone.id} = ${zoneMembership.zoneId}`)
    .orderBy(dong.position);
  const places = new Map<string, Place>();
  for (const { role: _, zoneId, zone: slug, ...row } of rows) {
    const hub = rows.find((other) => other.zoneId === zoneId && other.role === 'hub');
    if (!hub) throw new Error(`zone ${slug} has no hub today`);
    const who = officer(people.dongOfficers[hub.slug], 'hub_officer', `dong:${hub.code}`);
    const place: Place = {
      ...row,
      officer: officer(people.dongOfficers[row.slug], 'dong_officer', `dong:${row.code}`),
      hub: { zoneId, zone: slug, who },
    };
    places.set(row.slug, place);
    places.set(row.code, place);
  }
  return places;
}

function officer(memberId: number | undefined, role: Who['role'], desk: string): Who {
  if (memberId === undefined) throw new Error(`nobody sits at ${desk}`);
  return { kind: 'officer', memberId, role, desk };
}
