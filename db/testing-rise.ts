import { and, eq, isNull } from 'drizzle-orm';
import { department, zone, zoneMembership } from '@/db/schema/district';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import type { Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { fileProposal } from '@/lib/proposal/mutations/file';
import { publishProposal } from '@/lib/proposal/mutations/screen';
import { db } from './client';
import { dongs, loadSeogu, officer, residents } from './testing-world';

/** The people through whose hands a proposal of the zone of Pungam rises. */
export interface Cast {
  now: Date;
  zone: number;
  departmentId: number;
  authors: Resident[];
  supporters: Resident[];
  desks: Record<string, Officer>;
  hub: Officer;
  secondHub: Officer;
  planner: Officer;
  secondPlanner: Officer;
}

/** Loads the district and gives every role a person; `supporters` is how many residents can lend their voice. */
export async function castOf(now: Date, supporters: number): Promise<Cast> {
  await loadSeogu();
  const [pungam] = await db
    .select({ id: zone.id })
    .from(zone)
    .innerJoin(zoneMembership, eq(zoneMembership.zoneId, zone.id))
    .where(and(eq(zoneMembership.dongCode, dongs.pungam), isNull(zoneMembership.validTo)));
  const [any] = await db.select({ id: department.id }).from(department).limit(1);
  if (!pungam || !any) throw new Error('the district has a zone of Pungam and a department');
  const hub = await officer({ role: 'dong_officer', dongCode: dongs.pungam }, now);
  const yang3 = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, now);
  return {
    now,
    zone: pungam.id,
    departmentId: any.id,
    authors: await residents(2, now),
    supporters: await residents(supporters, now),
    desks: { [dongs.pungam]: hub, [dongs.yang3]: yang3 },
    hub,
    secondHub: await officer({ role: 'dong_officer', dongCode: dongs.pungam }, now),
    planner: await officer({ role: 'planner' }, now),
    secondPlanner: await officer({ role: 'planner' }, now),
  };
}

/** What a transaction gave; throws with the refusal when it was refused. */
export async function must<T>(done: Promise<Result<T>>): Promise<T> {
  const result = await done;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}

/** Files a proposal in a dong and publishes it; answers with its number. */
export async function publishedProposal(cast: Cast, author: Resident, dongCode: string): Promise<string> {
  const filed = await must(transact(author, cast.now, (work) => fileProposal(work, words(dongCode))));
  const desk = cast.desks[dongCode];
  if (!desk) throw new Error(`nobody is in charge of ${dongCode}`);
  const version = await versionOf(filed.number);
  const step = { number: filed.number, version, reason: null };
  await must(transact(desk, cast.now, (work: Work) => publishProposal(work, step)));
  return filed.number;
}

function words(dongCode: string): Parameters<typeof fileProposal>[1] {
  return {
    title: '골목에 그늘막을',
    problem: '여름 한낮에 쉴 곳이 없습니다.',
    improvement: '횡단보도 앞에 그늘막을 둡니다.',
    effect: '어르신이 쉬어 갈 수 있습니다.',
    dongCode,
    pillars: [],
    place: null,
    longitude: null,
    latitude: null,
    files: [],
  };
}

/** The version that a page made now would carry. */
export async function versionOf(number: string): Promise<number> {
  const [row] = await db
    .select({ version: proposal.version })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  if (!row) throw new Error(`there is no proposal ${number}`);
  return row.version;
}
