import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configure, isPrivate } from './configuration';

const before = { ...process.env };
beforeEach(() => {
  process.env = { ...before, DATA_DIR: mkdtempSync(join(tmpdir(), 'ollim-')), NODE_ENV: 'production' };
  for (const name of ['HOST', 'ORIGIN', 'TRUST_PROXY', 'DEMO_SIGN_IN']) delete process.env[name];
  vi.resetModules();
});
afterEach(() => {
  process.env = before;
});

/** By which ways next-auth lets somebody in, after a start with these settings. */
async function waysIn(settings: Record<string, string>): Promise<string[]> {
  Object.assign(process.env, settings);
  configure();
  const { authOptions } = await import('../auth/options');
  return authOptions().providers.map(({ options, id }) => String(options?.id ?? id));
}

describe('signing in as an invented person without a password', () => {
  it('is there where only this machine gets in', async () => {
    expect(isPrivate({ NODE_ENV: 'production' })).toBe(true);
    expect(await waysIn({})).toContain('demo');
  });

  it.each<Record<string, string>>([
    { HOST: '0.0.0.0' },
    { ORIGIN: 'https://ollim.example.kr' },
    { TRUST_PROXY: '1' },
    { HOST: '::' },
  ])('is not there where others get in: %o', async (settings) => {
    expect(isPrivate({ NODE_ENV: 'production', ...settings })).toBe(false);
    expect(await waysIn(settings)).not.toContain('demo');
    expect(process.env.DEMO_SIGN_IN).toBe('off');
  });

  it('is there for others only when the setting of that name says so, and not when it says nonsense', async () => {
    expect(await waysIn({ HOST: '0.0.0.0', DEMO_SIGN_IN: 'on' })).toContain('demo');
    process.env.DEMO_SIGN_IN = 'yes';
    expect(() => configure()).toThrow(/DEMO_SIGN_IN: on or off/);
  });
});
