import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The cookie of a portal that is reached under this address. */
async function cookieAt(origin: string) {
  vi.stubEnv('ORIGIN', origin);
  return (await import('./settings')).sessionCookie();
}

it('the session’s cookie is bound to its host and to https wherever the site is', async () => {
  expect(await cookieAt('https://ollim.example.kr')).toEqual({
    name: '__Host-ollim.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
  });
});

it('on a machine of its own without https it is kept from scripts and other sites all the same', async () => {
  expect(await cookieAt('http://127.0.0.1:3000')).toMatchObject({
    name: 'ollim.session',
    options: { httpOnly: true, sameSite: 'lax' },
  });
});
