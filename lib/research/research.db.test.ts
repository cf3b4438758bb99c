import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/db/client';
import { researchCall, researchInvitation, researchMember } from '@/db/schema/research';
import { researchBudget, researchEntry } from '@/db/schema/research-work';
import { inScope } from '@/db/scope';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import {
  as,
  done,
  found,
  later,
  newCall,
  newTeam,
  now,
  prepare,
  researchers,
  runningTeam,
} from '@/db/testing-research';
import { residents } from '@/db/testing-world';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import { scopeOf } from '@/lib/platform/auth/scope';
import { signLink } from '@/lib/platform/auth/signed-link';
import { erasePerson } from '@/lib/privacy/mutations/erase';
import { closeCall, closeEndedCalls } from './mutations/call';
import { writeEntry } from './mutations/diary';
import { acceptInvitation, invite, revokeInvitation } from './mutations/invite';
import { addLine } from './mutations/money';
import { handOver, leaveTeam, nameMember, removeMember } from './mutations/people';
import { prepareSelection, publishSelection } from './mutations/select';
import { endTeam } from './mutations/team';
import { getTeam } from './queries';
import { invitationFor, listEntries, listPeople } from './queries/team';

let test: TestDatabase;
let people: Resident[];
let planner: Officer;
let second: Officer;

beforeAll(async () => {
  test = await freshDatabase();
  ({ people, planner, second } = await researchers());
});
afterAll(() => test.close());

const at = (n: number): Resident => people[n] as Resident;

async function link(number: string): Promise<string> {
  await done(at(0), (work) => invite(work, { number, contact: null }));
  const team = await getTeam(number);
  const rows = await test.db
    .select()
    .from(researchInvitation)
    .where(eq(researchInvitation.teamId, team?.id ?? 0));
  return signLink(invitationFor, Math.max(...rows.map((row) => row.id)));
}

const join = (who: Resident, token: string, when = now) => as(who, (work) => acceptInvitation(work, { token }), when);

beforeEach(async () => {
  await test.db.update(researchMember).set({ leftAt: now });
});

describe('a team', () => {
  it('is founded once by a person on a call, also when founded ten times at once, and never after the last day', async () => {
    const call = await newCall(planner);
    const tries = await Promise.all(Array.from({ length: 10 }, () => found(call, at(0))));
    expect(tries.filter((each) => each.ok)).toHaveLength(1);
    expect(await found(call, at(1), later)).toMatchObject({ code: 'call_not_open' });
  });

  it('lets one person in by a link that eight people open at once, and nobody by one that expired or was taken back', async () => {
    const number = await newTeam(await newCall(planner), at(0));
    const token = await link(number);
    const tries = await Promise.all(people.slice(1).map((who) => join(who, token)));
    expect(tries.filter((each) => each.ok)).toHaveLength(1);
    expect(tries.filter((each) => !each.ok && each.code === 'invitation_used')).toHaveLength(6);
    const [late, back] = [await link(number), await link(number)];
    expect(await join(at(7), late, later)).toMatchObject({ code: 'invitation_expired' });
    const open = await test.db.select().from(researchInvitation);
    const last = Math.max(...open.map((row) => row.id));
    await done(at(0), (work) => revokeInvitation(work, { number, invitation: last }));
    expect(await join(at(7), back)).toMatchObject({ code: 'invitation_revoked' });
    expect(await join(at(7), `${token.slice(0, -1)}-`)).toMatchObject({ code: 'not_found' });
  });

  it('is left by everybody but its lead and its last one; the lead is handed over', async () => {
    const number = await newTeam(await newCall(planner), at(0));
    expect(await as(at(0), (work) => leaveTeam(work, { number }))).toMatchObject({ code: 'last_one' });
    const other = at(1);
    expect(await join(other, await link(number))).toMatchObject({ ok: true });
    expect(await as(at(0), (work) => leaveTeam(work, { number }))).toMatchObject({ code: 'hand_over_first' });
    await done(at(0), (work) => handOver(work, { number, member: other.memberId }));
    await done(at(0), (work) => leaveTeam(work, { number }));
    expect(await getTeam(number)).toMatchObject({ leadId: other.memberId, memberIds: [other.memberId] });
  });

  it('stays when its lead is forgotten: who was longest there leads on, and a removed one is not let back by the old link', async () => {
    const [gone] = await residents(1, now);
    const lead = gone as Resident;
    const number = await newTeam(await newCall(planner), lead);
    const team = await getTeam(number);
    await test.db.insert(researchMember).values(
      [at(2), at(3)].map(({ memberId }) => ({
        teamId: team?.id ?? 0,
        callId: team?.callId ?? 0,
        memberId,
        role: 'member' as const,
        joinedAt: now,
      })),
    );
    await done(lead, (work) => nameMember(work, { number, named: ['yes'] }));
    await done(lead, (work) => removeMember(work, { number, member: at(3).memberId, reason: 'Never came.' }));
    await done({ kind: 'system', job: 'test' }, (work) => erasePerson(work, lead.memberId));
    expect(await getTeam(number)).toMatchObject({
      leadId: at(2).memberId,
      memberIds: [at(2).memberId],
      state: 'applied',
    });
    const rows = await test.db.select().from(researchMember).where(eq(researchMember.memberId, lead.memberId));
    expect(rows.every((row) => row.publicName === null)).toBe(true);
  });
});

describe('the selection', () => {
  it('is published by a second person only, and never selects more teams than there are places, also at once', async () => {
    const call = await newCall(planner, 2);
    const numbers = [];
    for (const who of people.slice(0, 4)) numbers.push(await newTeam(call, who));
    const [first = ''] = numbers;
    const verdict = { number: first, outcome: 'select' as const, reason: 'It matters.', grantWon: 100_000 };
    expect(await as(planner, (work) => prepareSelection(work, verdict))).toMatchObject({ code: 'call_open' });
    await done(planner, (work) => closeCall(work, { number: call }));
    expect(await as(planner, (work) => prepareSelection(work, { ...verdict, grantWon: 100_001 }))).toMatchObject({
      code: 'too_much',
    });
    for (const number of numbers) await prepare(planner, number);
    expect(await as(planner, (work) => publishSelection(work, { number: first }), later)).toMatchObject({
      code: 'second_person',
    });
    const tries = await Promise.all(
      numbers.map((number) => as(second, (work) => publishSelection(work, { number }), later)),
    );
    expect(tries.filter((each) => each.ok)).toHaveLength(2);
    expect(tries.filter((each) => !each.ok && each.code === 'places_full')).toHaveLength(2);
  });
});

it('what is the team’s and the office’s is behind the wall of the database', async () => {
  const number = await runningTeam(planner, second, at(0));
  await done(at(0), (work) => invite(work, { number, contact: null }), later);
  const team = await getTeam(number);
  const day = { title: 'A day', text: 'We met.', number, files: [] };
  await done(at(0), (work) => writeEntry(work, { ...day, open: 'team' }), later);
  await done(at(0), (work) => writeEntry(work, { ...day, open: 'open' }), later);
  await done(at(0), (work) => addLine(work, { number, label: 'Paper', amountWon: 1_000 }), later);
  const seen = (actor: Actor) =>
    inScope(scopeOf(actor), async () => {
      return {
        entries: (
          await db
            .select()
            .from(researchEntry)
            .where(eq(researchEntry.teamId, team?.id ?? 0))
        ).length,
        lines: (
          await db
            .select()
            .from(researchBudget)
            .where(eq(researchBudget.teamId, team?.id ?? 0))
        ).length,
        links: (
          await db
            .select()
            .from(researchInvitation)
            .where(eq(researchInvitation.teamId, team?.id ?? 0))
        ).length,
      };
    });
  expect(await seen(at(0))).toEqual({ entries: 2, lines: 1, links: 1 });
  expect(await seen(planner)).toEqual({ entries: 2, lines: 1, links: 1 });
  for (const stranger of [at(5), { kind: 'visitor' } as const])
    expect(await seen(stranger)).toEqual({ entries: 1, lines: 0, links: 0 });
  expect(await listEntries(team?.id ?? 0)).toHaveLength(1);
  const call = await newCall(planner);
  const secret = await newTeam(call, at(0));
  await inScope(scopeOf(at(5)), async () => expect(await getTeam(secret)).toBeNull());
  await inScope(scopeOf(at(0)), async () => expect(await getTeam(secret)).not.toBeNull());
});

it('an application that is withdrawn leaves its people free, and a call closes by itself after its last day', async () => {
  const call = await newCall(planner);
  const number = await newTeam(call, at(0));
  await done(at(0), (work) => endTeam(work, { number, reason: 'We thought of something better.' }));
  expect(await getTeam(number)).toMatchObject({ state: 'ended', memberIds: [] });
  expect(await listPeople((await getTeam(number))?.id ?? 0)).toEqual([]);
  await newTeam(call, at(0));
  expect(await closeEndedCalls(now)).toBe(0);
  expect(await closeEndedCalls(later)).toBeGreaterThan(0);
  const open = await test.db.select().from(researchCall).where(eq(researchCall.state, 'open'));
  expect(open).toEqual([]);
});
