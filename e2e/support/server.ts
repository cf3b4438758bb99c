import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureDatabase } from '../../db/embedded/databases';
import { startEmbedded } from '../../db/embedded/launcher';
import { freePort, preferredPort } from '../../db/embedded/ports';
import { throwawayDirectory } from '../../db/embedded/throwaway';
import { identitySettingsFor, officeSettingsFor, startOfficeProvider } from './office-provider';
import { startSocialProvider } from './social-provider';

export type PortalUnderTest = {
  /** Where officers sign in: a provider that ends with the portal. */
  officeProvider: string;
  address: string;
  databaseUrl: string;
  dataDirectory: string;
  logFile: string;
  /** Kills it as a power cut would, and starts it again on the same database. */
  crash: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * The portal as `npm start` runs it (production build, demo district), on a free port and with a database of its own that is
 * thrown away. Its log is in `directory`/server.log. `settings` come on top of its environment.
 */
export async function startPortal(directory: string, settings: Record<string, string> = {}): Promise<PortalUnderTest> {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const home = throwawayDirectory(`e2e-${basename(directory)}`);
  const database = await startEmbedded(home, 'throwaway');
  const name = `e2e_${process.pid}`;
  const dataDirectory = join(directory, 'data');
  await ensureDatabase(database.url('postgres'), name);
  // Not one the system hands out: until the portal listens, and while it is down, somebody's connection may have that.
  const port = await freePort(preferredPort(`${directory} ${process.pid}`));
  const address = `http://127.0.0.1:${port}`;
  const office = await startOfficeProvider(
    ['office', 'residence'].map((provider) => `${address}/api/auth/callback/${provider}`),
  );
  const social = await startSocialProvider();
  const logFile = join(directory, 'server.log');
  const log = openSync(logFile, 'w');
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    ORIGIN: '',
    TRUST_PROXY: '0',
    NEXTAUTH_URL: '',
    NEXTAUTH_SECRET: '',
    SMTP_URL: '',
    SMPP_URL: '',
    DEMO_SIGN_IN: 'on',
    DATA_DIR: dataDirectory,
    DATABASE_URL: database.url(name),
    ...officeSettingsFor(office.issuer),
    ...identitySettingsFor(office.issuer),
    ...social.settings,
    ...settings,
  };
  const run = () =>
    spawn(process.execPath, ['--import', 'tsx', 'lib/platform/start/serve.ts'], {
      stdio: ['ignore', log, log, 'ipc'],
      env,
    });
  let child = run();
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    if (child.exitCode === null && child.kill(signal)) await ended;
  };
  const stop = async () => {
    await end('SIGTERM');
    closeSync(log);
    await office.stop();
    await social.stop();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  };
  const ready = async () => {
    for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
      if (await answers(`${address}/api/health`)) return;
      await wait(500);
    }
    await stop();
    throw new Error(`The portal did not start:\n${readFileSync(logFile, 'utf8')}`);
  };
  await ready();
  const crash = async () => {
    await end('SIGKILL');
    child = run();
    await ready();
  };
  return {
    address,
    officeProvider: office.issuer,
    databaseUrl: database.url(name),
    dataDirectory,
    logFile,
    crash,
    stop,
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
