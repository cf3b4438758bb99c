import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { startPortal } from '../support/server';

/**
 * Vitest runs this once before all safety tests: a portal of their own (production build, demo district), with every request in its log. The tests
 * reach its database, seal sessions with its secret and read what it wrote.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const secrets = {
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    HOTLINE_SECRET: randomBytes(32).toString('base64url'),
    DATA_KEYS: `1:${randomBytes(32).toString('base64url')}`,
    LOOKUP_KEY: randomBytes(32).toString('base64url'),
  };
  const portal = await startPortal(resolve(process.env.DATA_DIR || '.data', 'test/safety'), {
    ...secrets,
    LOG_LEVEL: 'info',
  });
  Object.assign(process.env, secrets, {
    DEMO_SIGN_IN: 'on', // as the portal itself: what a demo may send is sent
    PORTAL_ADDRESS: portal.address,
    DATABASE_URL: portal.databaseUrl,
    DATA_DIR: portal.dataDirectory,
    PORTAL_LOG: portal.logFile,
  });
  return portal.stop;
}
