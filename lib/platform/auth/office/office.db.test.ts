import { eq } from 'drizzle-orm';
import NextAuth from 'next-auth';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { member } from '@/db/schema/member';
import { assignment, staffRecord } from '@/db/schema/staff';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu, officer } from '@/db/testing-world';
import { type OfficeProvider, officeSettingsFor, startOfficeProvider } from '@/e2e/support/office-provider';
import { scopeOf } from '../scope';
import { actorOfSession, waitingOfficerOf } from '../session-store';
import { admitOfficer } from './admit-officer';
import { readRoles } from './roles-file';

/** What the browser of the test keeps, for our own code that reads the request's cookies. */
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
  headers: async () => new Headers(),
}));

const portal = 'http://127.0.0.1:9';
const back = `${portal}/api/auth/callback/office`;
let database: TestDatabase;
let office: OfficeProvider;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  office = await startOfficeProvider([back]);
  Object.assign(process.env, officeSettingsFor(office.issuer), {
    NEXTAUTH_URL: portal,
    NEXTAUTH_SECRET: 'a secret that only this test knows, long enough',
  });
}, 30_000);
afterAll(async () => {
  await office.stop();
  await database.close();
});
beforeEach(async () => {
  jar.clear();
  office.people = new Map([
    ['sub-1', { name: '정한결', employee_number: '1001', groups: ['ollim-planning'], amr: ['mfa'] }],
    ['sub-2', { name: '모르는이', employee_number: '9999', groups: ['ollim-planning'] }],
    ['sub-3', { name: '오소담', employee_number: '1003', groups: ['dong-office'], dong: 'yang3' }],
    ['sub-4', { name: '남의번호', employee_number: '1001', groups: ['ollim-planning'] }],
  ]);
});
afterEach(() => {
  office.tamper = null;
  office.forged = false;
});

async function listed(staffNo: string): Promise<number> {
  const [known] = await database.db.select().from(staffRecord).where(eq(staffRecord.staffNo, staffNo));
  if (known) return known.memberId;
  const [row] = await database.db
    .insert(member)
    .values({ kind: 'officer', name: staffNo, createdAt: new Date() })
    .returning({ id: member.id });
  const memberId = row?.id ?? 0;
  await database.db.insert(staffRecord).values({ memberId, staffNo, createdAt: new Date() });
  return memberId;
}

type Fields = Record<string, string>;
interface Answer {
  redirect?: string;
  body?: { csrfToken?: string };
}

/** One call of next-auth with the browser's cookies. Its own way for plain Node is used, since a route's needs a running Next. */
async function door(action: string[], query: Fields, body: Fields = {}): Promise<Answer> {
  const { authOptions } = await import('../options');
  const answer: Answer = {};
  const set: string[] = [];
  const response = {
    status: () => response,
    getHeader: () => set,
    setHeader: (name: string, value: string | string[]) => {
      if (name.toLowerCase() === 'set-cookie') set.splice(0, set.length, ...[value].flat());
      if (name.toLowerCase() === 'location') answer.redirect = String(value);
      return response;
    },
    json: (value: Answer['body']) => void (answer.body = value ?? {}),
    send: (value: Answer['body']) => void (answer.body = value ?? {}),
    end: () => undefined,
  };
  const method = Object.keys(body).length > 0 ? 'POST' : 'GET';
  const request = {
    query: { ...query, nextauth: action },
    cookies: Object.fromEntries(jar),
    headers: {},
    method,
    body,
  };
  const quiet = { error: () => undefined, warn: () => undefined, debug: () => undefined };
  await NextAuth({ ...authOptions(), logger: quiet })(request, response);
  for (const line of set) {
    const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
    if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
    else jar.set(name, decodeURIComponent(value));
  }
  return answer;
}

/** From our link to the provider's page; answers the address at the provider. */
async function begin(): Promise<string> {
  const csrfToken = (await door(['csrf'], {})).body?.csrfToken ?? '';
  return (await door(['signin', 'office'], {}, { csrfToken, callbackUrl: '/desk' })).redirect ?? '';
}

/** At the provider: says who one is, and is sent back. */
async function atProvider(start: string, who: string): Promise<Record<string, string>> {
  const cookies = new Map<string, string>();
  let at = start;
  for (let steps = 0; steps < 10; steps += 1) {
    if (at.startsWith(back)) return Object.fromEntries(new URL(at).searchParams);
    if (/\/interaction\/[^/]+$/.test(at)) at = `${at}/${who}`;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      cookies.set(name, value);
    }
    at = new URL(answer.headers.get('location') ?? '', at).href;
  }
  throw new Error('the provider never sent back');
}

const cookieName = 'ollim.session';

async function signIn(who: string): Promise<{ refused: string | null }> {
  jar.delete(cookieName);
  const query = await atProvider(await begin(), who);
  const { redirect = '' } = await door(['callback', 'office'], query);
  return { refused: new URL(redirect, portal).searchParams.get('error') };
}

async function sessionId(): Promise<string> {
  const { decode } = await import('next-auth/jwt');
  const token = await decode({ token: jar.get(cookieName) ?? '', secret: process.env.NEXTAUTH_SECRET ?? '' });
  return String(token?.sid);
}

const count = async () => Number((await database.sql`select count(*) as n from member`)[0]?.n);

describe('an officer on the list of staff', () => {
  it('comes in with the roles that the provider’s claims mean, and the second factor it has seen', async () => {
    const memberId = await listed('1001');
    expect(await signIn('sub-1')).toEqual({ refused: null });
    expect(await actorOfSession(await sessionId(), new Date())).toMatchObject({
      kind: 'officer',
      memberId,
      assignments: [{ role: 'planner' }],
    });
  });

  it('waits for a second factor where the provider has seen none', async () => {
    const memberId = await listed('1003');
    expect(await signIn('sub-3')).toEqual({ refused: null });
    const id = await sessionId();
    expect((await actorOfSession(id, new Date())).kind).toBe('visitor');
    expect(await waitingOfficerOf(id, new Date())).toMatchObject({ memberId });
  });

  it('loses at the next sign-in what the provider no longer says, and in every open session', async () => {
    const memberId = await listed('1001');
    await signIn('sub-1');
    const before = await sessionId();
    office.people.set('sub-1', { name: '정한결', employee_number: '1001', groups: [], amr: ['mfa'] });
    expect(await signIn('sub-1')).toEqual({ refused: 'no_role' });
    expect(jar.get(cookieName)).toBeUndefined();
    expect((await actorOfSession(before, new Date())).kind).toBe('visitor');
    const rows = await database.db.select().from(assignment).where(eq(assignment.memberId, memberId));
    expect(rows.every((row) => row.validTo !== null)).toBe(true);
  });

  it('of an institution comes in for that institution, and for no place of the office', async () => {
    const memberId = await listed('1005');
    const claims = { name: '윤마중', employee_number: '1005', groups: ['institutions'], amr: ['mfa'] };
    office.people.set('sub-5', { ...claims, institution: 'tourism' });
    expect(await signIn('sub-5')).toEqual({ refused: null });
    const actor = await actorOfSession(await sessionId(), new Date());
    const assignments = [{ role: 'institution_officer', dongCode: null, departmentId: null }];
    expect(actor).toMatchObject({ kind: 'officer', memberId, assignments });
    expect(scopeOf(actor)).toBe(`institution:${memberId}`);
    office.people.set('sub-5', { ...claims, institution: 'library' });
    expect(await signIn('sub-5')).toEqual({ refused: 'no_role' });
  });

  it('keeps what the office gave, whatever the provider says', async () => {
    const memberId = await listed('1001');
    await database.db.insert(assignment).values({ memberId, role: 'mayor', validFrom: '2026-01-01' });
    office.people.set('sub-1', { name: '정한결', employee_number: '1001', groups: [], amr: ['mfa'] });
    expect(await signIn('sub-1')).toEqual({ refused: null });
    expect(await actorOfSession(await sessionId(), new Date())).toMatchObject({ assignments: [{ role: 'mayor' }] });
    await database.db.delete(assignment).where(eq(assignment.memberId, memberId));
  });

  it('is known by the provider’s subject from then on: nobody else comes in by the same number', async () => {
    await listed('1001');
    await signIn('sub-1');
    expect(await signIn('sub-4')).toEqual({ refused: 'identity_taken' });
  });
});

it('somebody who is not on the list is refused, and no account is made', async () => {
  const before = await count();
  expect(await signIn('sub-2')).toEqual({ refused: 'unknown_person' });
  expect(await count()).toBe(before);
  expect(jar.get(cookieName)).toBeUndefined();
});

describe('an answer is not taken', () => {
  beforeEach(() => listed('1001'));
  const wrong: [string, (claims: Record<string, unknown>) => Record<string, unknown>][] = [
    ['for another client', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['by another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['that was given before', (claims) => ({ ...claims, nonce: 'the-nonce-of-an-earlier-sign-in' })],
    ['without a nonce', ({ nonce: _, ...claims }) => claims],
    ['that has expired', (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 60 })],
  ];
  it.each(wrong)('%s', async (_, tamper) => {
    office.tamper = tamper;
    expect(await signIn('sub-1')).toEqual({ refused: 'OAuthCallback' });
    expect(jar.get(cookieName)).toBeUndefined();
  });

  it('signed by another key', async () => {
    office.forged = true;
    expect(await signIn('sub-1')).toEqual({ refused: 'OAuthCallback' });
  });

  it('that came back to another browser, or twice', async () => {
    const query = await atProvider(await begin(), 'sub-1');
    const kept = new Map(jar);
    jar.clear();
    const refused = async () =>
      new URL((await door(['callback', 'office'], query)).redirect ?? '', portal).searchParams.get('error');
    expect(await refused()).toBe('OAuthCallback');
    for (const [name, value] of kept) jar.set(name, value);
    expect(await refused()).toBeNull();
    expect(await refused()).toBe('OAuthCallback');
  });
});

it('while the provider is away nobody is let in, and it works again afterwards', async () => {
  await listed('1001');
  await office.stop();
  expect(new URL(await begin(), portal).searchParams.get('error')).toBe('OAuthSignin');
  await office.again();
  expect(await signIn('sub-1')).toEqual({ refused: null });
});

it('with newPeople: add, puts on the list whose claims mean a role, and nobody else', async () => {
  const roles = { ...readRoles(process.env.OIDC_ROLES_FILE ?? ''), newPeople: 'add' as const };
  const claims = { sub: 'sub-9', employee_number: '2009', name: '새로온이' };
  const admit = (more: object) =>
    admitOfficer({ issuer: office.issuer, claims: { ...claims, ...more }, roles }, new Date());
  const before = await count();
  expect(await admit({ groups: ['cleaning'] })).toMatchObject({ code: 'unknown_person' });
  expect(await admit({ groups: ['dong-office'], dong: 'no-such-dong' })).toMatchObject({ code: 'unknown_person' });
  expect(await count()).toBe(before);
  const twice = await Promise.all([1, 2].map(() => admit({ groups: ['dong-office'], dong: 'yang3' })));
  expect(twice.every((each) => each.ok)).toBe(true);
  expect(await count()).toBe(before + 1);
});

it('nobody else’s account is touched', async () => {
  const other = await officer({ role: 'planner' }, new Date('2026-11-23T09:00:00+09:00'));
  await listed('1001');
  await signIn('sub-1');
  expect(await database.db.select().from(assignment).where(eq(assignment.memberId, other.memberId))).toHaveLength(1);
});
