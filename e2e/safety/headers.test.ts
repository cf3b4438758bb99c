import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { pages } from '@/lib/quality/permissions/addresses';
import { origin } from './call';
import { type Cast, castOfPortal } from './cast';
import { addressOf, visit } from './visit';

let cast: Cast;
beforeAll(async () => {
  cast = await castOfPortal(new Date());
});
afterAll(() => closeDatabase());

const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};
const policyWithoutHoles =
  /^default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'( 'sha256-[A-Za-z0-9+/=]{44}')*; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'$/;

const others = [
  '/api/health',
  '/api/similar?q=bench',
  '/api/open-data/ledger',
  '/api/open-data/ledger/head',
  '/api/open-data/ledger/heads',
  '/api/auth/csrf',
  '/api/files/00000000-0000-4000-8000-000000000000',
  '/robots.txt',
  '/icon.svg',
  '/%zz',
  '/api/nowhere',
];

describe('every answer', () => {
  it('carries the same headers, page, API, file, refusal or redirect', async () => {
    const files = readdirSync('.next/static/chunks').filter((name) => name.endsWith('.js'));
    const paths = [...Object.keys(pages).map((file) => addressOf(file)), ...others, `/_next/static/chunks/${files[0]}`];
    for (const path of paths)
      for (const who of ['visitor', 'planner'] as const) {
        const { headers, status } = await visit(path, cast.people[who].cookie);
        for (const [name, value] of Object.entries(everywhere))
          expect(headers.get(name), `${path} ${name}`).toBe(value);
        expect(headers.get('permissions-policy'), path).toMatch(/camera=\(\), microphone=\(\)/);
        expect(headers.get('content-security-policy'), path).toMatch(policyWithoutHoles);
        expect(headers.get('x-request-id'), path).toMatch(/^[0-9a-f-]{36}$/);
        expect(headers.get('x-powered-by'), path).toBeNull();
        expect(headers.get('server'), path).toBeNull();
        expect(headers.get('access-control-allow-origin'), path).toBeNull();
        if (status >= 500) throw new Error(`${path} answered ${status}`);
      }
  });

  it('to somebody who is signed in is kept by nobody else', async () => {
    for (const file of Object.keys(pages)) {
      const path = addressOf(file);
      const { headers } = await visit(path, cast.people.planner.cookie);
      expect(headers.get('cache-control') ?? '', path).toMatch(/no-store|private/);
    }
  });

  it('has an id of its own', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await visit('/api/health', '')).headers.get('x-request-id')),
    );
    expect(new Set(ids).size).toBe(20);
    const answer = await fetch(`${origin()}/api/health`, { headers: { 'x-request-id': 'mine' } });
    expect(answer.headers.get('x-request-id')).not.toBe('mine');
  });

  it('to a method that nobody needs is a refusal', async () => {
    for (const method of ['PROPFIND', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await fetch(`${origin()}/proposals`, { method });
      expect([403, 405], method).toContain(answer.status);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('that sets a cookie keeps it from scripts and from other sites', async () => {
    const answer = await fetch(`${origin()}/api/auth/csrf`);
    const set = answer.headers.getSetCookie();
    expect(set.length).toBeGreaterThan(0);
    for (const cookie of set) expect(cookie).toMatch(/HttpOnly; SameSite=Lax/i);
  });
});
