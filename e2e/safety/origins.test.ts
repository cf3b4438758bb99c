import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import type { Act } from '@/lib/quality/permissions/row';
import { acts, allowed } from '@/lib/quality/permissions/table';
import { actionBody, builtActions, callAction, origin } from './call';
import { type Cast, castOfPortal } from './cast';
import { inTurns } from './turns';
import { type Watch, watchPortal } from './watch';
import { make } from './world/makers';

let cast: Cast;
let watch: Watch;

beforeAll(async () => {
  cast = await castOfPortal(new Date());
  watch = await watchPortal();
});
afterAll(async () => {
  await watch.end();
  await closeDatabase();
});

/** What a form on another site can make a browser send, and what a program can. */
const foreign: Record<string, Record<string, string>> = {
  'another site': { origin: 'https://evil.example' },
  'a sandboxed frame': { origin: 'null' },
  'another port': { origin: 'http://127.0.0.1:1' },
  'a name that begins like ours': { origin: `${origin()}.evil.example` },
  'our own, twice': { origin: `${origin()}, https://evil.example` },
  'a forged proxy': {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
  },
};

describe('a form from elsewhere', () => {
  it('changes nothing, though the person is signed in and may', async () => {
    const built = builtActions();
    const trials = Object.entries(acts).flatMap(([action, act]) => {
      const known = built.get(action);
      const section = 'open' in act ? undefined : act.on[0];
      return known && section ? [{ action, known, section, act: act as Act }] : [];
    });
    const ready = await Promise.all(
      trials.map(async (trial) => {
        const who = allowed(trial.section, trial.act.asks)[0];
        return who ? { ...trial, who, made: await make(cast, trial.section, trial.act.state) } : null;
      }),
    );
    await watch.begin();
    const wrong: string[] = [];
    const calls = ready.flatMap((each) =>
      each ? Object.entries(foreign).map(([name, headers]) => ({ ...each, name, headers })) : [],
    );
    await inTurns(calls, async ({ action, known, act, made, who, name, headers }) => {
      const { status } = await callAction(known, act.form(made), cast.people[who].cookie, {
        alone: act.alone ?? false,
        headers,
      });
      if (status !== 403) wrong.push(`${action} from ${name} answered ${status}`);
    });
    expect(wrong).toEqual([]);
    expect(calls.length).toBeGreaterThan(400);
    expect(await watch.seen()).toEqual([]);
  });

  it('that names no origin at all is refused, whatever it calls', async () => {
    const made = await make(cast, 'Proposal', 'published');
    const support = builtActions().get('lib/proposal/actions.ts#addSupport');
    await watch.begin();
    for (const host of [undefined, 'evil.example']) {
      const status = await rawPost(support?.path ?? '/', cast.people.resident.cookie, {
        'next-action': support?.id ?? '',
        ...(host ? { host, origin: origin() } : {}),
        body: new URLSearchParams({ _1_number: made.number }).toString(),
      });
      expect(status, String(host)).toBe(403);
    }
    // The way of a form without script: the action's name is a field.
    const body = actionBody({ number: made.number }, false);
    body.append(`$ACTION_ID_${support?.id}`, '');
    const plain = await fetch(`${origin()}/proposals/${made.number}`, {
      method: 'POST',
      body,
      headers: { cookie: cast.people.resident.cookie },
    });
    expect(plain.status).toBe(403);
    expect(await watch.seen()).toEqual([]);
  });

  it('signs nobody in or out', async () => {
    const [signOut, signIn] = ['signOut', 'signInAsDemo'].map((name) =>
      builtActions().get(`lib/platform/auth/actions.ts#${name}`),
    );
    if (!signOut || !signIn) throw new Error('signing in and out has moved');
    for (const headers of Object.values(foreign)) {
      const out = await callAction(signOut, {}, cast.people.resident.cookie, { alone: true, headers });
      const inn = await callAction(signIn, { account: 'admin' }, '', { alone: true, headers });
      expect([out.status, inn.status]).toEqual([403, 403]);
    }
    const still = await fetch(`${origin()}/me`, {
      headers: { cookie: cast.people.resident.cookie },
      redirect: 'manual',
    });
    expect(still.status).toBe(200);
  });

  it('at the door of next-auth needs the token that only our pages have', async () => {
    await watch.begin();
    for (const door of ['callback/demo', 'signout', 'signin/demo']) {
      const answer = await fetch(`${origin()}/api/auth/${door}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ account: 'admin', csrfToken: 'guessed', callbackUrl: 'https://evil.example/' }),
      });
      expect(answer.headers.getSetCookie().join(), door).not.toMatch(/ollim\.session=(?!;)[^;]+/);
      expect(answer.headers.get('location') ?? '', door).not.toContain('evil.example/');
    }
    expect(await watch.seen()).toEqual([]);
  });
});

const elsewhere = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%09/evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'http:evil.example',
  '/..//evil.example',
  '@evil.example',
  '///evil.example',
];

describe('the way back after signing in', () => {
  it('stays on this site, whatever was asked for', async () => {
    const signIn = builtActions().get('lib/platform/auth/actions.ts#signInAsDemo');
    if (!signIn) throw new Error('signing in has moved');
    for (const callbackUrl of elsewhere) {
      const body = actionBody({ account: 'resident', callbackUrl }, true);
      const answer = await fetch(`${origin()}${signIn.path}`, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: { 'next-action': signIn.id, origin: origin() },
      });
      const to = answer.headers.get('x-action-redirect') ?? answer.headers.get('location') ?? '';
      expect(to, callbackUrl).not.toBe('');
      expect(new URL(to.split(';')[0] ?? '', origin()).origin, callbackUrl).toBe(origin());
    }
  });

  it('and no address of ours sends anyone elsewhere', async () => {
    const doors = ['/sign-in', '/me', '/desk', '/api/auth/signin', '/api/auth/error', '/'];
    const names = ['callbackUrl', 'next', 'url', 'redirect', 'returnTo'];
    for (const door of doors)
      for (const asked of elsewhere) {
        const query = new URLSearchParams(names.map((name) => [name, asked]));
        const answer = await fetch(`${origin()}${door}?${query}`, { redirect: 'manual' });
        const to = answer.headers.get('location');
        if (to) expect(new URL(to, origin()).origin, `${door} ${asked}`).toBe(origin());
      }
    for (const path of ['//evil.example', '//evil.example/%2e%2e', '/\\evil.example', '/en//evil.example']) {
      const { status, location } = await rawGet(path);
      expect(status, path).toBeLessThan(500);
      if (location) expect(new URL(location, origin()).origin, path).toBe(origin());
    }
  });
});

type Raw = Record<string, string> & { body: string };

/** Sends what fetch would not: no Origin, another Host. */
function rawPost(path: string, cookie: string, { body, ...headers }: Raw): Promise<number> {
  return new Promise((resolve, reject) => {
    const type = 'application/x-www-form-urlencoded';
    const sent = request(
      new URL(path, origin()),
      { method: 'POST', headers: { cookie, 'content-type': type, ...headers } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

function rawGet(path: string): Promise<{ status: number; location: string | undefined }> {
  const { hostname, port } = new URL(origin());
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    });
    sent.once('error', reject);
    sent.end();
  });
}
