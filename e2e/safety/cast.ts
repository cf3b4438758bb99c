import { and, eq, isNull, ne } from 'drizzle-orm';
import { encode } from 'next-auth/jwt';
import { db } from '@/db/client';
import { zoneMembership } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { assignment } from '@/db/schema/staff';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import { actorOfSession, openSession } from '@/lib/platform/auth/session-store';
import { dayOf } from '@/lib/platform/calendar/day';
import { everyone, type Who } from '@/lib/quality/permissions/actors';

/** Somebody of the demo district who is signed in: what the portal knows them as, and the cookie of their browser. */
export interface Person<A extends Actor = Actor> {
  actor: A;
  cookie: string;
}

export interface Cast {
  people: Record<Who, Person>;
  author: Resident;
  resident: Resident;
  dongOfficer: Officer;
  hubOfficer: Officer;
  departmentOfficer: Officer;
  institutionOfficer: Officer;
  planner: Officer;
  secondPlanner: Officer;
  mayor: Officer;
  admin: Officer;
  dong: string;
  zone: number;
  department: number;
  otherDepartment: number;
}

/** The accounts that are what the table says; who is the hub follows from the dong of the first. */
const accounts = {
  resident: 'resident',
  author: 'resident-2',
  'dong officer': 'dong',
  'officer of another dong': 'dong-2',
  'department officer': 'department',
  'officer of another department': 'department-2',
  'institution officer': 'institution',
  'officer of another institution': 'institution-2',
  planner: 'planner',
  mayor: 'mayor',
  admin: 'admin',
} as const;

/** Signs in somebody for every kind of person in the table of permissions. */
export async function castOfPortal(now: Date): Promise<Cast> {
  // The table's officers lead no desk; whoever does may let go out what others wrote.
  await db.update(assignment).set({ isHead: false });
  const people: Partial<Record<Who, Person>> = { visitor: { actor: { kind: 'visitor' }, cookie: '' } };
  for (const [who, key] of Object.entries(accounts)) people[who as Who] = await signedIn(await accountOf(key), now);
  const dong = officer(people['dong officer']).assignments[0]?.dongCode;
  if (!dong) throw new Error('the dong officer has a dong');
  const hubs = await hubsAround(dong, dayOf(now));
  people['hub officer'] = await signedIn(await officerOf(hubs.own), now);
  people['officer of another hub'] = await signedIn(await officerOf(hubs.other), now);
  const missing = everyone.filter((who) => !people[who]);
  if (missing.length > 0) throw new Error(`Nobody plays ${missing.join(', ')}: say in e2e/safety/cast.ts who they are`);
  const all = people as Record<Who, Person>;
  const departmentOfficer = officer(all['department officer']);
  return {
    people: all,
    author: residentOf(all.author),
    resident: residentOf(all.resident),
    dongOfficer: officer(all['dong officer']),
    hubOfficer: officer(all['hub officer']),
    departmentOfficer,
    institutionOfficer: officer(all['institution officer']),
    planner: officer(all.planner),
    secondPlanner: officer(await signedIn(await accountOf('planner-2'), now)),
    mayor: officer(all.mayor),
    admin: officer(all.admin),
    dong,
    zone: hubs.zone,
    department: departmentOfficer.assignments[0]?.departmentId ?? 0,
    otherDepartment: officer(all['officer of another department']).assignments[0]?.departmentId ?? 0,
  };
}

/** Opens a session for a member, sealed as next-auth seals it. */
export async function signedIn(memberId: number, now: Date): Promise<Person> {
  const sid = await openSession(memberId, now);
  if (!sid) throw new Error(`member ${memberId} cannot sign in`);
  const sealed = await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? '' });
  return { actor: await actorOfSession(sid, now), cookie: `ollim.session=${sealed}` };
}

async function accountOf(key: string): Promise<number> {
  const [row] = await db.select({ id: member.id }).from(member).where(eq(member.demoKey, key));
  if (!row) throw new Error(`The demo district has no account ${key}`);
  return row.id;
}

async function officerOf(dongCode: string): Promise<number> {
  const [row] = await db
    .select({ id: assignment.memberId })
    .from(assignment)
    .where(and(eq(assignment.dongCode, dongCode), isNull(assignment.validTo)));
  if (!row) throw new Error(`nobody is in charge of ${dongCode}`);
  return row.id;
}

async function hubsAround(dong: string, day: string) {
  const rows = await db
    .select({ zone: zoneMembership.zoneId, dong: zoneMembership.dongCode, role: zoneMembership.role })
    .from(zoneMembership)
    .where(and(isNull(zoneMembership.validTo), ne(zoneMembership.validFrom, day)));
  const zone = rows.find((row) => row.dong === dong)?.zone;
  const own = rows.find((row) => row.zone === zone && row.role === 'hub')?.dong;
  const other = rows.find((row) => row.zone !== zone && row.role === 'hub')?.dong;
  if (zone === undefined || !own || !other || own === dong)
    throw new Error('the first dong officer is of a linked dong');
  return { zone, own, other };
}

function officer(person: Person | undefined): Officer {
  if (person?.actor.kind === 'officer') return person.actor;
  throw new Error('an officer was expected');
}

function residentOf(person: Person): Resident {
  if (person.actor.kind === 'resident') return person.actor;
  throw new Error('a resident was expected');
}
