import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser';
import { startCarrier } from './carrier';
import { startPortal } from './server';

/** `npm run test:e2e [-- Playwright's arguments]`: finds a browser, starts a portal of its own, runs the tests, stops it. */
async function main(): Promise<number> {
  const browser = ensureBrowser();
  const carrier = await startCarrier();
  const portal = process.env.BASE_URL
    ? null
    : await startPortal(resolve(process.env.DATA_DIR || '.data', 'test/portal'), { SMPP_URL: carrier.smppUrl });
  try {
    const address = portal?.address ?? process.env.BASE_URL ?? '';
    return await playwright(browser, {
      BASE_URL: address,
      OFFICE_PROVIDER: portal?.officeProvider ?? process.env.OFFICE_PROVIDER ?? '',
      CARRIER_ADDRESS: carrier.address,
    });
  } finally {
    await portal?.stop();
    await carrier.stop();
  }
}

function playwright(browser: string, addresses: Record<string, string>): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', '--config=e2e/playwright.config.ts', ...process.argv.slice(2)],
      { stdio: 'inherit', env: { ...process.env, CHROME_PATH: browser, ...addresses } },
    );
    const stop = (signal: NodeJS.Signals) => void child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.once('error', failed);
    child.once('exit', (code) => done(code ?? 1));
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
